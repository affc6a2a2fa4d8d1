package org.committeepapers.measure.dimension;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.committeepapers.council.OrgUnit;
import org.committeepapers.council.OrgUnits;
import org.committeepapers.measure.Dimension;
import org.committeepapers.measure.Narrowing;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.Value;

/// The units of the organisation on the levels that the council's staffing tables print, widest first within their
/// order, or the lowest of these levels alone.
@AutoService(Dimension.class)
public final class Place implements Dimension {

    static final String LOWEST = "lowest";

    @Override
    public String name() {
        return "place";
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
    public Set<String> choices() {
        return Set.of(LOWEST);
    }

    @Override
    public List<Value> values(Scope scope, String of) {
        if (of.equals(LOWEST)) {
            return lowest(scope).stream().map(unit -> value(unit, false)).toList();
        }
        List<String> levels = scope.council().rowLevels();
        return levels.stream()
                .flatMap(level -> unitsOn(scope, level).map(unit -> value(unit, !level.equals(levels.getLast()))))
                .toList();
    }

    /// The units of the lowest printed level, of the service where the scope names one.
    public static List<OrgUnit> lowest(Scope scope) {
        List<String> levels = scope.council().rowLevels();
        String service = scope.code("service").orElse("");
        return levels.isEmpty()
                ? List.of()
                : unitsOn(scope, levels.getLast())
                        .filter(unit ->
                                service.isEmpty() || scope.council().units().isWithin(unit.code(), service))
                        .toList();
    }

    /// The facts of the scope that stand in none of its lowest units.
    public static Narrowing inNone(Scope scope) {
        List<String> lowest = lowest(scope).stream().map(OrgUnit::code).toList();
        OrgUnits units = scope.council().units();
        return Staffing.inUnits("place", "", code -> lowest.stream().noneMatch(unit -> units.isWithin(code, unit)));
    }

    private static Stream<OrgUnit> unitsOn(Scope scope, String level) {
        return scope.council().units().atLevel(level, scope.month().asAt()).stream();
    }

    private static Value value(OrgUnit unit, boolean wider) {
        return new Value(
                unit.code(),
                unit.printedName(),
                Value.key(unit.printedName()),
                wider,
                scope -> scope.narrow(within("place", unit.code(), scope)));
    }

    /// The facts of a unit and of all units below it.
    public static Narrowing within(String dimension, String unit, Scope scope) {
        return Staffing.inUnits(dimension, unit, code -> scope.council().units().isWithin(code, unit));
    }
}
