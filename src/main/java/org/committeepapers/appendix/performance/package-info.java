/// Appendices on performance: indicators against their targets, and what the council has set itself.
@NullMarked
package org.committeepapers.appendix.performance;

import org.jspecify.annotations.NullMarked;
