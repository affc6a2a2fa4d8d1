package org.committeepapers.staging;

import org.committeepapers.council.Role;
import org.jspecify.annotations.Nullable;

/// A row that names a role.
public interface InRole {
    @Nullable
    Role role();
}
