package org.committeepapers.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.committeepapers.TestCouncil;
import org.committeepapers.council.Council;
import org.committeepapers.month.MonthData;

/// What measures find in a month of the test county: given rows, sent extracts, a figure.
public final class Seen {

    private final Council council;
    private final Map<Class<? extends Record>, List<Record>> rows = new HashMap<>();

    private Seen(Council council) {
        this.council = council;
    }

    /// April 2011, of which nothing was sent yet.
    public static Seen april() {
        return april(TestCouncil.county());
    }

    public static Seen april(Council council) {
        return new Seen(council);
    }

    /// An extract of April and of the months its rows tell of, with or without rows.
    @SafeVarargs
    @SuppressWarnings("varargs") // the rows are only read
    public final <T extends Record> Seen sent(Class<T> type, T... facts) {
        rows.computeIfAbsent(type, _ -> new ArrayList<>()).addAll(List.of(facts));
        return this;
    }

    public Scope scope() {
        Map<Class<? extends Record>, List<? extends Record>> sent = new HashMap<>(rows);
        return Scope.of(new MonthData(council, YearMonth.of(2011, 4), sent), "any-appendix");
    }

    /// Narrowed to a value of a dimension.
    public static Scope at(Scope scope, String dimension, String code) {
        return Dimensions.named(dimension).one(scope, code).narrow().apply(scope);
    }

    public Figure figure(String measure) {
        return scope().figure(measure);
    }

    public void shows(String measure, String figure) {
        shows(scope(), measure, figure);
    }

    public static void shows(Scope scope, String measure, String figure) {
        assertThat(scope.figure(measure).known().map(value -> value.rounded(4).stripTrailingZeros()))
                .as(measure)
                .hasValue(new BigDecimal(figure).stripTrailingZeros());
    }

    public void misses(String measure, Shorthand symbol, String why) {
        misses(scope(), measure, symbol, why);
    }

    public static void misses(Scope scope, String measure, Shorthand symbol, String why) {
        assertThat(scope.figure(measure)).as(measure).isInstanceOfSatisfying(Figure.Missing.class, missing -> {
            assertThat(missing.symbol()).isEqualTo(symbol);
            assertThat(missing.why()).isEqualTo(why);
        });
    }
}
