package org.committeepapers.measure;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.committeepapers.TestCouncil;
import org.committeepapers.month.MonthData;

/// April 2011 in a made-up county, of a few rows: what tests ask measures about.
public final class Scopes {

    private Scopes() {}

    /// The twelve months to April 2011, of the extracts of which there are rows; the others were not sent.
    public static Scope of(Record... rows) {
        return of(Arrays.stream(rows).collect(Collectors.groupingBy(Record::getClass)));
    }

    /// The same, of extracts that may hold nothing.
    public static Scope of(Map<Class<? extends Record>, ? extends List<? extends Record>> rows) {
        return Scope.of(new MonthData(TestCouncil.county(), YearMonth.of(2011, 4), Map.copyOf(rows)), "any");
    }

    /// What a measure finds, as a table prints it; why it finds nothing in square brackets.
    public static String printed(Scope scope, String measure) {
        return switch (scope.figure(measure)) {
            case Figure.Known known -> Measures.formula(measure).format().print(known.value());
            case Figure.Words(var words) -> words;
            case Figure.Missing(var symbol, var why, var structural) -> symbol.printed() + " " + why;
        };
    }
}
