/// Measures of pay: the council's scales, what others pay, and what is proposed.
@NullMarked
package org.committeepapers.measure.pay;

import org.jspecify.annotations.NullMarked;
