/// A chart laid out once as rectangles, lines and labels, for PDF operators and SVG alike.
@NullMarked
package org.committeepapers.document.chart;

import org.jspecify.annotations.NullMarked;
