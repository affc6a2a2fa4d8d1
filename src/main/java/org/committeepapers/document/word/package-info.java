/// XHTML to Word, styled by a reference document that a council can restyle.
@NullMarked
package org.committeepapers.document.word;

import org.jspecify.annotations.NullMarked;
