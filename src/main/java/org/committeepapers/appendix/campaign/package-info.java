/// The appendix on a recruitment campaign: what its adverts cost and brought.
@NullMarked
package org.committeepapers.appendix.campaign;

import org.jspecify.annotations.NullMarked;
