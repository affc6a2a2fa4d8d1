/// What any appendix is (tables, charts, notes, named figures), then one class for each appendix.
@NullMarked
package org.committeepapers.appendix;

import org.jspecify.annotations.NullMarked;
