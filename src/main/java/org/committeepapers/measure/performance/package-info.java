/// Measures of indicators.
@NullMarked
package org.committeepapers.measure.performance;

import org.jspecify.annotations.NullMarked;
