package org.committeepapers.measure.dimension;

import com.google.auto.service.AutoService;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.committeepapers.council.Period;
import org.committeepapers.measure.Dates;
import org.committeepapers.measure.Dimension;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.Value;

/// Months: those of the period, or with `of:` those of the council's trend, its first or its last; the reporting
/// month, the same month a year before, or both of these.
@AutoService(Dimension.class)
public final class Month implements Dimension {

    private static final String NOW = "now";
    private static final String A_YEAR_BEFORE = "a year before";
    private static final String BOTH = A_YEAR_BEFORE + ", " + NOW;
    private static final String TREND = "trend";
    private static final String TREND_BEGINS = "trend begins";
    private static final String TREND_ENDS = "trend ends";

    @Override
    public String name() {
        return "month";
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
        return Set.of(NOW, A_YEAR_BEFORE, BOTH, TREND, TREND_BEGINS, TREND_ENDS);
    }

    @Override
    public List<Value> values(Scope scope, String of) {
        YearMonth now = scope.month().month();
        return switch (of) {
            case NOW -> List.of(inFull(now));
            case A_YEAR_BEFORE -> List.of(inFull(now.minusYears(1)));
            case BOTH -> List.of(inFull(now.minusYears(1)), inFull(now));
            case TREND -> inShort(scope.council().trend().endingFor(now));
            case TREND_BEGINS ->
                List.of(inFull(scope.council().trend().endingFor(now).from()));
            case TREND_ENDS ->
                List.of(inFull(scope.council().trend().endingFor(now).to()));
            default -> inShort(scope.period());
        };
    }

    /// A month of the period by its code, or one of those that `of:` names alone.
    @Override
    public Value one(Scope scope, String code) {
        return choices().contains(code) ? values(scope, code).getFirst() : Dimension.super.one(scope, code);
    }

    private static List<Value> inShort(Period months) {
        return months.months().stream()
                .map(month -> value(month, Dates.shortMonth(month)))
                .toList();
    }

    private static Value inFull(YearMonth month) {
        return value(month, Dates.month(month));
    }

    private static Value value(YearMonth month, String label) {
        return Times.month(month.toString(), label, new Period(month, month));
    }
}
