/// XHTML to one self-contained HTML file.
@NullMarked
package org.committeepapers.document.html;

import org.jspecify.annotations.NullMarked;
