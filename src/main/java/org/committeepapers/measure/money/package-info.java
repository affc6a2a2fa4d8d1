/// Measures of budgets and costs.
@NullMarked
package org.committeepapers.measure.money;

import org.jspecify.annotations.NullMarked;
