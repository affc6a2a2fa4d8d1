/// Measures of the action plan.
@NullMarked
package org.committeepapers.measure.actions;

import org.jspecify.annotations.NullMarked;
