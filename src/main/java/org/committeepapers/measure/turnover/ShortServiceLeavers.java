package org.committeepapers.measure.turnover;

import com.google.auto.service.AutoService;
import java.util.Set;
import org.committeepapers.measure.Defined;
import org.committeepapers.measure.Definition;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Measure;
import org.committeepapers.measure.NotSetException;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.dimension.ShortService;
import org.committeepapers.staging.Leaver;

/// Leavers of the period under the longest of the years of service that the council states, as people.
@AutoService(Measure.class)
public final class ShortServiceLeavers extends Defined {

    static final String NAME = "short-service-leavers";

    public ShortServiceLeavers() {
        super(
                Definition.of(
                        NAME,
                        Format.PEOPLE,
                        "Leavers of short service: those under the years of service that are stated."),
                Set.of(Leaver.class));
    }

    @Override
    public Figure of(Scope scope) {
        return scope.code("short-service").isPresent()
                ? scope.figure("leavers")
                : scope.narrow(ShortService.under(longest(scope))).figure("leavers");
    }

    private static int longest(Scope scope) {
        return scope.council().shortService().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElseThrow(() -> new NotSetException("short-service"));
    }
}
