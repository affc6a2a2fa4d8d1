/// What a record says of each of its columns: how the cell is read, what it means for the row, and who may see it.
@NullMarked
package org.committeepapers.staging.column;

import org.jspecify.annotations.NullMarked;
