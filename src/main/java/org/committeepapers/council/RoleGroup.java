package org.committeepapers.council;

import java.util.Set;

/// Roles that a council reports together, e.g. its caseholders.
///
/// @param code as extracts and targets name it, e.g. `CASEHOLDER`
/// @param name as a table prints it, e.g. `Caseholder`
/// @param roles the roles counted in it
public record RoleGroup(String code, String name, Set<Role> roles) {
    public RoleGroup {
        roles = Set.copyOf(roles);
    }
}
