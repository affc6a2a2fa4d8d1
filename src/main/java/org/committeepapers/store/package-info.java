/// Where months accumulate: the schema, saving and loading. The only package that holds SQL.
@NullMarked
package org.committeepapers.store;

import org.jspecify.annotations.NullMarked;
