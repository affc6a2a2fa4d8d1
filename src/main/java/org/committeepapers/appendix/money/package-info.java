/// Appendices on money: what proposals cost, who pays for them, and where the budget stands.
@NullMarked
package org.committeepapers.appendix.money;

import org.jspecify.annotations.NullMarked;
