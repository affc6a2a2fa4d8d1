package org.committeepapers.measure.dimension;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.committeepapers.council.OrgUnit;
import org.committeepapers.council.RoleGroup;
import org.committeepapers.measure.Dimension;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.Value;

/// The posts of other role groups for the council as a whole, then those of the first group, its front line, by place.
/// The first group is the one that the council lists first.
@AutoService(Dimension.class)
public final class Department implements Dimension {

    @Override
    public String name() {
        return "department";
    }

    @Override
    public Set<Class<? extends Record>> divides() {
        return Staffing.FACTS;
    }

    @Override
    public boolean covers() {
        return true;
    }

    @Override
    public List<Value> values(Scope scope, String of) {
        List<RoleGroup> groups = List.copyOf(scope.council().roleGroups().values());
        if (groups.isEmpty()) {
            return List.of();
        }
        Stream<Value> others = groups.stream()
                .skip(1)
                .map(group -> Value.of(group.name(), Staffing.inRoles("department", group.code(), group.roles())));
        Stream<Value> places = Place.lowest(scope).stream().map(place -> at(place, groups.getFirst()));
        return Stream.concat(others, places).toList();
    }

    private static Value at(OrgUnit place, RoleGroup frontLine) {
        return Value.of(
                place.code(),
                place.printedName(),
                scope -> scope.narrow(Place.within("department", place.code(), scope))
                        .narrow(Staffing.inRoles("department", place.code(), frontLine.roles())));
    }
}
