package org.committeepapers.measure.dimension;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Set;
import org.committeepapers.council.Council;
import org.committeepapers.measure.Dimension;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.Value;

/// The services whose workforces a council compares side by side; the whole council where it names none.
///
/// A service is called by its name, or with `of: printed` as tables of units print it; `first` is the one that the
/// council names first.
@AutoService(Dimension.class)
public final class Service implements Dimension {

    private static final String PRINTED = "printed";
    private static final String FIRST = "first";

    @Override
    public String name() {
        return "service";
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
        return Set.of(PRINTED);
    }

    @Override
    public List<Value> values(Scope scope, String of) {
        Council council = scope.council();
        if (council.services().isEmpty()) {
            return List.of(Value.of("", council.name(), whole -> whole));
        }
        return council.services().stream()
                .map(council.units()::get)
                .map(unit -> Value.of(
                        of.equals(PRINTED) ? unit.printedName() : unit.name(),
                        Place.within("service", unit.code(), scope)))
                .toList();
    }

    @Override
    public Value one(Scope scope, String code) {
        return code.equals(FIRST) ? values(scope, "").getFirst() : Dimension.super.one(scope, code);
    }
}
