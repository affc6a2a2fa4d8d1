package org.committeepapers.council;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// How a council is organised: its units, and the roles that it reports together.
///
/// @param rowLevels the levels of units that staffing tables print, widest first, e.g. `AREA`, `DISTRICT`
/// @param services the units whose workforces are compared side by side, in order; may be empty
/// @param roleGroups by code, in the order of the council's file
public record Organisation(
        OrgUnits units, List<String> rowLevels, List<String> services, Map<String, RoleGroup> roleGroups) {

    public Organisation {
        rowLevels = List.copyOf(rowLevels);
        services = List.copyOf(services);
        roleGroups = Collections.unmodifiableMap(new LinkedHashMap<>(roleGroups));
    }

    public Optional<RoleGroup> findRoleGroup(String code) {
        return Optional.ofNullable(roleGroups.get(code));
    }

    /// The roles of a group; none where the council has no such group.
    public Set<Role> roles(String group) {
        return findRoleGroup(group).map(RoleGroup::roles).orElse(Set.of());
    }

    /// The roles of all groups.
    public Set<Role> roles() {
        return roleGroups.values().stream()
                .flatMap(group -> group.roles().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /// A unit as every table, chart and sentence prints it.
    ///
    /// @throws IllegalArgumentException when there is no such unit
    public String printedName(String unit) {
        return units.get(unit).printedName();
    }

    /// Whether a row of `unit` belongs to `to`, or to a unit below it; every row belongs to the council, which is null.
    public boolean belongs(@Nullable String unit, @Nullable String to) {
        return to == null || (unit != null && units.isWithin(unit, to));
    }
}
