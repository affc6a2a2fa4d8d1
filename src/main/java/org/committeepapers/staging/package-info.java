/// Rows of text become typed rows, one record and one mapper a layout; what cannot becomes an issue.
@NullMarked
package org.committeepapers.staging;

import org.jspecify.annotations.NullMarked;
