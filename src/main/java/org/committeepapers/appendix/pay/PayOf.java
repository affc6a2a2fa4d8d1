package org.committeepapers.appendix.pay;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.committeepapers.appendix.Cell;
import org.committeepapers.measure.Exact;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.PayScale;
import org.committeepapers.measure.Shorthand;
import org.committeepapers.measure.Unit;
import org.committeepapers.month.MonthData;
import org.committeepapers.staging.MarketComparator;
import org.committeepapers.staging.PayPoint;
import org.jspecify.annotations.Nullable;

/// What the appendices on pay share: which rows they read, and how figures as others gave them are printed.
final class PayOf {

    static final String SCALES = "Council’s pay scales";
    static final String PROPOSALS = "Council’s cost assumptions";
    static final String SURVEY = "Council’s survey of what other authorities pay";

    private PayOf() {}

    static PayScale scale(MonthData month) {
        return PayScale.on(month.all(PayPoint.class), month.asAt());
    }

    /// The newest survey of each authority, in the order in which it was sent.
    static List<MarketComparator> comparators(MonthData month) {
        List<MarketComparator> all = month.all(MarketComparator.class);
        Map<String, LocalDate> newest = new HashMap<>();
        all.forEach(row ->
                newest.merge(row.authority(), row.surveyDate(), (one, other) -> one.isAfter(other) ? one : other));
        return all.stream()
                .filter(row -> row.surveyDate().equals(newest.get(row.authority())))
                .toList();
    }

    /// A figure that was given to us, with as many decimals as it has.
    static Cell given(BigDecimal value, Unit unit) {
        BigDecimal plain = value.stripTrailingZeros();
        return Cell.of(Exact.of(plain), new Format(unit, Math.max(0, plain.scale())));
    }

    static Cell pounds(@Nullable BigDecimal value, Shorthand shorthand, String reason) {
        return value == null ? new Cell.Missing(shorthand, reason) : Cell.of(value);
    }

    static Cell pounds(@Nullable Integer value, Shorthand shorthand, String reason) {
        return value == null ? new Cell.Missing(shorthand, reason) : Cell.of(value);
    }

    static Cell words(@Nullable String text, Shorthand shorthand, String reason) {
        return text == null || text.isEmpty() ? new Cell.Missing(shorthand, reason) : Cell.text(text);
    }

    /// The start of a range and its top; a single salary stands as the start alone.
    static List<Cell> range(Optional<PayScale.Range> range) {
        if (range.isEmpty()) {
            Cell missing = new Cell.Missing(Shorthand.NOT_AVAILABLE, "the grade is in no pay scale of the month");
            return List.of(missing, missing);
        }
        PayScale.Range salaries = range.get();
        return List.of(
                Cell.of(salaries.from()),
                salaries.onePoint()
                        ? new Cell.Missing(Shorthand.NOT_APPLICABLE, "one salary and no range")
                        : Cell.of(salaries.to()));
    }
}
