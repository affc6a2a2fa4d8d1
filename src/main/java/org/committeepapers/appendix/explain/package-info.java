/// What a printed figure counts: its formula, down to the rows of the extracts, and the rows that were left out.
@NullMarked
package org.committeepapers.appendix.explain;

import org.jspecify.annotations.NullMarked;
