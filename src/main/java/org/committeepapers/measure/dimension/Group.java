package org.committeepapers.measure.dimension;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Set;
import org.committeepapers.council.Role;
import org.committeepapers.measure.Dimension;
import org.committeepapers.measure.Narrowing;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.Value;

/// The role groups of the council in its order, e.g. its caseholders. Roles in no group fall into none of them.
@AutoService(Dimension.class)
public final class Group implements Dimension {

    @Override
    public String name() {
        return "group";
    }

    @Override
    public Set<Class<? extends Record>> divides() {
        return Staffing.WITH_ROLE;
    }

    @Override
    public boolean covers() {
        return false;
    }

    @Override
    public List<Value> values(Scope scope, String of) {
        return scope.council().roleGroups().values().stream()
                .map(group -> Value.of(group.name(), of(group.code(), group.roles())))
                .toList();
    }

    /// The facts of these roles.
    public static Narrowing of(String code, Set<Role> roles) {
        return Staffing.inRoles("group", code, roles);
    }

    /// The facts of all roles that the council's groups count: what an appendix counts that does not say otherwise.
    public static Narrowing counted(Scope scope) {
        return Staffing.inRoles("counted", "", scope.roles());
    }
}
