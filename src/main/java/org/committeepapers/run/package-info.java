/// The commands and the monthly job: the only package that knows picocli and Spring Batch.
@NullMarked
package org.committeepapers.run;

import org.jspecify.annotations.NullMarked;
