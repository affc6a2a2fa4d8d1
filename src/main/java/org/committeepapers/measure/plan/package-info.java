/// Measures of what the council plans.
@NullMarked
package org.committeepapers.measure.plan;

import org.jspecify.annotations.NullMarked;
