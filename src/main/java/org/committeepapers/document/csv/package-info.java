/// Tables to CSV, safe against formula injection.
@NullMarked
package org.committeepapers.document.csv;

import org.jspecify.annotations.NullMarked;
