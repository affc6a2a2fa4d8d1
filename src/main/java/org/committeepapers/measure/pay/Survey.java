package org.committeepapers.measure.pay;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Operation;
import org.committeepapers.month.MonthData;
import org.committeepapers.staging.MarketComparator;
import org.jspecify.annotations.Nullable;

/// What other authorities pay, as they gave it: quoted, never recomputed.
public final class Survey {

    private Survey() {}

    /// The newest survey of each authority, in the order in which it was sent.
    public static List<MarketComparator> of(MonthData month) {
        List<MarketComparator> all = month.all(MarketComparator.class);
        Map<String, LocalDate> newest = new HashMap<>();
        all.forEach(row ->
                newest.merge(row.authority(), row.surveyDate(), (one, other) -> one.isAfter(other) ? one : other));
        return all.stream()
                .filter(row -> row.surveyDate().equals(newest.get(row.authority())))
                .toList();
    }

    /// What is paid beside the salary, where an amount is given.
    public static List<MarketComparator> payments(MonthData month) {
        return of(month).stream()
                .filter(row -> row.element() != MarketComparator.Element.BASE && !top(row).isNone())
                .toList();
    }

    public static Figure lowest(MarketComparator pay) {
        return stated("lower end", "min_value", pay, pay.minValue());
    }

    public static Figure highest(MarketComparator pay) {
        return stated("upper end", "max_value", pay, pay.maxValue());
    }

    /// The top of an authority's scale: its upper end, else the one salary that it gave.
    public static Figure top(MarketComparator pay) {
        return highest(pay).or(() -> lowest(pay));
    }

    /// The mean of those bounds that enter it, every authority counting once.
    public static Figure mean(Collection<MarketComparator> pays) {
        List<Figure> bounds = pays.stream().flatMap(Survey::inMean).toList();
        return bounds.isEmpty()
                ? Figure.notAvailable("no authority’s salary enters the mean")
                : Figure.of("mean", Operation.MEAN, bounds);
    }

    private static Stream<Figure> inMean(MarketComparator pay) {
        Figure bound = switch (pay.useInMean()) {
            case MAX -> top(pay);
            case MIN -> lowest(pay).or(() -> highest(pay));
            case NONE -> Figure.none("");
            case null -> Figure.none("");
        };
        return Stream.of(bound).filter(figure -> !figure.isNone());
    }

    private static Figure stated(String what, String column, MarketComparator pay, @Nullable BigDecimal value) {
        return Figure.stated(what, column, pay, _ -> value, Figure.none("the authority does not say"));
    }
}
