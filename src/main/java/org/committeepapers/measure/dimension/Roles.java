package org.committeepapers.measure.dimension;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.committeepapers.council.Role;
import org.committeepapers.measure.Dimension;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.Value;

/// The roles of the extracts, e.g. Senior Practitioner; of a role group its own.
@AutoService(Dimension.class)
public final class Roles implements Dimension {

    @Override
    public String name() {
        return "role";
    }

    @Override
    public Set<Class<? extends Record>> divides() {
        return Staffing.WITH_ROLE;
    }

    @Override
    public boolean covers() {
        return true;
    }

    @Override
    public List<Value> values(Scope scope, String of) {
        Set<Role> roles = scope.code("group").isPresent() ? scope.roles() : Set.of(Role.values());
        return Stream.of(Role.values())
                .filter(roles::contains)
                .map(role -> Value.of(role.title(), Staffing.inRoles("role", role.name(), Set.of(role))))
                .toList();
    }
}
