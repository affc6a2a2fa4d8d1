/// Appendices on pay: beside that of others, by point of the scale, and what is proposed to whom.
@NullMarked
package org.committeepapers.appendix.pay;

import org.jspecify.annotations.NullMarked;
