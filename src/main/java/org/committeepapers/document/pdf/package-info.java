/// XHTML to tagged PDF: PDF/UA-1 and PDF/A.
@NullMarked
package org.committeepapers.document.pdf;

import org.jspecify.annotations.NullMarked;
