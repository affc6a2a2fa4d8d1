package org.committeepapers.measure.dimension;

import com.google.auto.service.AutoService;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.committeepapers.council.FinancialYear;
import org.committeepapers.council.Period;
import org.committeepapers.measure.Dates;
import org.committeepapers.measure.DfeYear;
import org.committeepapers.measure.Dimension;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.Value;

/// Years: the financial year of the reporting month and the one before; with `of:` the two census years of the
/// Department
/// for Education that ended last, or the twelve months to the reporting month and to the same month of the two years
/// before.
@AutoService(Dimension.class)
public final class Year implements Dimension {

    private static final String FINANCIAL = "financial";
    private static final String CENSUS = "census";
    private static final String THREE = "three, newest first";
    private static final String THREE_OLDEST_FIRST = "three, oldest first";
    private static final int YEARS = 3;
    private static final int MONTHS = 12;

    @Override
    public String name() {
        return "year";
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
        return Set.of(FINANCIAL, CENSUS, THREE, THREE_OLDEST_FIRST);
    }

    @Override
    public List<Value> values(Scope scope, String of) {
        YearMonth now = scope.month().month();
        return switch (of) {
            case CENSUS -> census(scope.month().asAt());
            case THREE -> three(now);
            case THREE_OLDEST_FIRST -> three(now).reversed();
            default -> financial(scope.council().financialYear(now));
        };
    }

    private static List<Value> three(YearMonth now) {
        return IntStream.range(0, YEARS)
                .mapToObj(now::minusYears)
                .map(Year::twelveMonthsTo)
                .toList();
    }

    private static List<Value> financial(FinancialYear current) {
        return Stream.of(current.before(), current)
                .map(year -> value(year.name(), year.name(), year.name(), year.period()))
                .toList();
    }

    private static List<Value> census(LocalDate day) {
        Period last = DfeYear.endedBy(day);
        return Stream.of(DfeYear.ending(last.to().minusYears(1)), last)
                .map(year -> value(Dates.period(year), Dates.period(year), Dates.period(year), year))
                .toList();
    }

    private static Value twelveMonthsTo(YearMonth end) {
        LocalDate day = end.atEndOfMonth();
        Period months = new Period(end.minusMonths(MONTHS - 1L), end);
        return value(end.toString(), Dates.day(day), day.toString(), months);
    }

    private static Value value(String code, String label, String key, Period months) {
        return new Value(code, label, Value.key(key), false, Times.year(months));
    }
}
