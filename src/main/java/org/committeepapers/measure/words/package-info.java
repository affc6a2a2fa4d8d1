/// Small pieces that word figures so that a sentence holds whatever the figure is: one, none, equal, over-filled,
/// missing, tied, on its target, too small to print.
@NullMarked
package org.committeepapers.measure.words;

import org.jspecify.annotations.NullMarked;
