/// What a figure means: pure functions and small value types. Counts add, rates derive.
@NullMarked
package org.committeepapers.measure;

import org.jspecify.annotations.NullMarked;
