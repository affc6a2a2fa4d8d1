/// Appendices on a strategy: its priorities, its measures of success and the plan of actions.
@NullMarked
package org.committeepapers.appendix.actions;

import org.jspecify.annotations.NullMarked;
