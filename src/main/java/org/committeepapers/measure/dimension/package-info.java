/// The ways to divide facts, one file each.
@NullMarked
package org.committeepapers.measure.dimension;

import org.jspecify.annotations.NullMarked;
