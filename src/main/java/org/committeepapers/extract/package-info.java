/// A file of the HR system, CSV or XLSX, as rows of text that know their file, sheet and row number.
@NullMarked
package org.committeepapers.extract;

import org.jspecify.annotations.NullMarked;
