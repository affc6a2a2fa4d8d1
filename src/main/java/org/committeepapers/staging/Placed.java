package org.committeepapers.staging;

import org.jspecify.annotations.Nullable;

/// A row that names a unit of the organisation.
public interface Placed {
    @Nullable
    String unitCode();
}
