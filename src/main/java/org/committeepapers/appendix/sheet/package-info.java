/// Appendices as data: the form of a declaration, how it is read and checked, and how it is printed for a month.
@NullMarked
package org.committeepapers.appendix.sheet;

import org.jspecify.annotations.NullMarked;
