/// XHTML and tables become files: PDF, Word, HTML, XLSX and CSV.
@NullMarked
package org.committeepapers.document;

import org.jspecify.annotations.NullMarked;
