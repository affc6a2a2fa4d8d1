/// Appendices and papers become strict XHTML through FreeMarker templates.
@NullMarked
package org.committeepapers.paper;

import org.jspecify.annotations.NullMarked;
