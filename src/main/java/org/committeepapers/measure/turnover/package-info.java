/// Measures of leavers, starters and turnover.
@NullMarked
package org.committeepapers.measure.turnover;

import org.jspecify.annotations.NullMarked;
