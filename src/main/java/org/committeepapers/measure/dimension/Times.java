package org.committeepapers.measure.dimension;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.committeepapers.council.Period;
import org.committeepapers.measure.Narrowing;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.Value;

/// Spans of months as values: flows are counted in them, stocks at their ends.
final class Times {

    private static final String QUARTER = "quarter";
    private static final int MONTHS = 3;

    private Times() {}

    static Value month(String code, String label, Period month) {
        return new Value(code, label, Value.key(code), false, scope -> during(month, scope));
    }

    /// A year, of which a table may name a quarter before or after it.
    static UnaryOperator<Scope> year(Period year) {
        return scope -> quarterOf(year, scope.code(QUARTER), scope);
    }

    /// A quarter of the scope's year by its number.
    static Scope quarter(String number, Scope scope) {
        return quarterOf(scope.period(), Optional.of(number), scope.narrow(Narrowing.to(QUARTER, number)));
    }

    private static Scope quarterOf(Period year, Optional<String> number, Scope scope) {
        return number.map(Integer::parseInt)
                .map(one -> year.from().plusMonths((long) MONTHS * (one - 1)))
                .map(first -> during(new Period(first, first.plusMonths(MONTHS - 1L)), scope))
                .orElseGet(() -> during(year, scope));
    }

    private static Scope during(Period months, Scope scope) {
        return scope.during(months).at(months.to());
    }
}
