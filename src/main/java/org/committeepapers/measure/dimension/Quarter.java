package org.committeepapers.measure.dimension;

import com.google.auto.service.AutoService;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.committeepapers.council.Period;
import org.committeepapers.measure.Dates;
import org.committeepapers.measure.Dimension;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.Value;

/// The four quarters of a year, Q1 being the first three months of it.
@AutoService(Dimension.class)
public final class Quarter implements Dimension {

    private static final int QUARTERS = 4;
    private static final int MONTHS = 3;
    private static final String LAST = "last ended";
    private static final String A_YEAR_BEFORE = LAST + ", a year before";

    @Override
    public String name() {
        return "quarter";
    }

    @Override
    public Set<Class<? extends Record>> divides() {
        return Set.of();
    }

    @Override
    public boolean covers() {
        return true;
    }

    @Override
    public Set<String> choices() {
        return Set.of(LAST, A_YEAR_BEFORE);
    }

    @Override
    public List<Value> values(Scope scope, String of) {
        if (!of.isEmpty()) {
            Period last = lastEnded(scope);
            return List.of(of(
                    of.equals(LAST)
                            ? last
                            : new Period(last.from().minusYears(1), last.to().minusYears(1))));
        }
        return IntStream.rangeClosed(1, QUARTERS)
                .mapToObj(Integer::toString)
                .map(number -> Value.of("Q" + number, "Q" + number, year -> Times.quarter(number, year)))
                .toList();
    }

    /// The newest quarter of the council's financial year that had ended by the reporting month's end.
    private static Period lastEnded(Scope scope) {
        YearMonth month = scope.month().month();
        int first = scope.council().financialYearStart().getMonthValue();
        YearMonth end = month;
        while (Math.floorMod(end.getMonthValue() - first + 1, MONTHS) != 0) {
            end = end.minusMonths(1);
        }
        return new Period(end.minusMonths(MONTHS - 1L), end);
    }

    private static Value of(Period quarter) {
        return Times.month(
                quarter.toString(), Dates.month(quarter.from()) + " to " + Dates.month(quarter.to()), quarter);
    }
}
