/// What can be wrong with an extract: one record for each kind of fault, each words itself.
@NullMarked
package org.committeepapers.staging.issue;

import org.jspecify.annotations.NullMarked;
