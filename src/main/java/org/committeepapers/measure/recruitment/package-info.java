/// Measures of adverts, applications and recruits.
@NullMarked
package org.committeepapers.measure.recruitment;

import org.jspecify.annotations.NullMarked;
