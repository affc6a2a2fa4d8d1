/// Lists that tables print row by row, one file each.
@NullMarked
package org.committeepapers.appendix.list;

import org.jspecify.annotations.NullMarked;
