/// One council's reporting month in memory, with the history the appendices ask for.
@NullMarked
package org.committeepapers.month;

import org.jspecify.annotations.NullMarked;
