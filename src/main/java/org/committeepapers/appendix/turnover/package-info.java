/// Appendices on movement: leavers, their reasons, and how long staff stay.
@NullMarked
package org.committeepapers.appendix.turnover;

import org.jspecify.annotations.NullMarked;
