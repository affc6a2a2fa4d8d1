/// XHTML to tagged PDF: PDF/UA-1 with PDF/A-2a for papers and PDF/A-3a, data embedded, for appendices.
///
/// The engine (openpdf-html) lays out and paints by the house style's `paper.css`. Three pieces of ours make the
/// tags: [TaggedOutputDevice] files each painted run under its DOM node, [StructureFromDom] says what each element
/// is, and [Tags] writes marks and structure elements. Reading order is the order of the DOM, never of the paint.
@NullMarked
package org.committeepapers.document.pdf;

import org.jspecify.annotations.NullMarked;
