/// Tables to a workbook that meets the government's spreadsheet checklist.
@NullMarked
package org.committeepapers.document.xlsx;

import org.jspecify.annotations.NullMarked;
