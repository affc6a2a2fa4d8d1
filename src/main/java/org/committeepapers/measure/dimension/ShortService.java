package org.committeepapers.measure.dimension;

import com.google.auto.service.AutoService;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.committeepapers.measure.Dimension;
import org.committeepapers.measure.LengthOfService;
import org.committeepapers.measure.Narrowing;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.Value;
import org.committeepapers.staging.Leaver;

/// Leavers under the years of service that the council states, longest first: each holds the next, so that they add up
/// to
/// nothing. Who has no service date, or one after the last day, is in none.
@AutoService(Dimension.class)
public final class ShortService implements Dimension {

    @Override
    public String name() {
        return "short-service";
    }

    @Override
    public Set<Class<? extends Record>> divides() {
        return Set.of(Leaver.class);
    }

    @Override
    public boolean covers() {
        return false;
    }

    @Override
    public List<Value> values(Scope scope, String of) {
        List<Integer> years = scope.council().shortService();
        return years.stream()
                .map(under -> Value.of(label(under, under.equals(years.getFirst())), under(under)))
                .toList();
    }

    /// The leavers who had completed fewer years of service.
    public static Narrowing under(int years) {
        return Narrowing.to("short-service", Integer.toString(years))
                .where(Leaver.class, leaver -> served(leaver).stream().anyMatch(served -> served < years));
    }

    /// Completed years of service on the last day; empty where they are not known.
    public static OptionalInt served(Leaver leaver) {
        LocalDate since = leaver.continuousServiceDate();
        return since == null || since.isAfter(leaver.leaveDate())
                ? OptionalInt.empty()
                : OptionalInt.of(LengthOfService.completedYears(since, leaver.leaveDate()));
    }

    private static String label(int years, boolean first) {
        return (first ? "Less than " : "of which less than ") + (years == 1 ? "1 year" : years + " years");
    }
}
