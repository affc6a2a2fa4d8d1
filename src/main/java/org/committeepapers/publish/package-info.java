/// The published set: rendered aside, checked, swapped in by one rename; manifest, history, lock.
@NullMarked
package org.committeepapers.publish;

import org.jspecify.annotations.NullMarked;
