package org.committeepapers.measure.dimension;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Set;
import org.committeepapers.council.OrgUnit;
import org.committeepapers.measure.Dimension;
import org.committeepapers.measure.Narrowing;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.Value;

/// Lowest printed units by their printed name: units of several services that print as one, e.g. `EAST`, are one row.
@AutoService(Dimension.class)
public final class PlaceName implements Dimension {

    @Override
    public String name() {
        return "place-name";
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
        List<OrgUnit> places = Place.lowest(scope);
        return places.stream()
                .map(OrgUnit::printedName)
                .distinct()
                .map(name -> Value.of(name, of(name, places, scope)))
                .toList();
    }

    private static Narrowing of(String name, List<OrgUnit> places, Scope scope) {
        List<String> same = places.stream()
                .filter(place -> place.printedName().equals(name))
                .map(OrgUnit::code)
                .toList();
        return Staffing.inUnits(
                "place-name",
                name,
                unit -> same.stream().anyMatch(place -> scope.council().units().isWithin(unit, place)));
    }
}
