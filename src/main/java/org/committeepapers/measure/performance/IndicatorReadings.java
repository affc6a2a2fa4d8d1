package org.committeepapers.measure.performance;

import static org.committeepapers.staging.IndicatorValue.Frequency.MONTH;
import static org.committeepapers.staging.IndicatorValue.Frequency.ROLL12;
import static org.committeepapers.staging.IndicatorValue.Frequency.WEEK;
import static org.committeepapers.staging.IndicatorValue.Frequency.YEAR;
import static org.committeepapers.staging.IndicatorValue.Frequency.YTD;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.committeepapers.measure.Exact;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.NotSent;
import org.committeepapers.measure.Operation;
import org.committeepapers.measure.Working;
import org.committeepapers.staging.IndicatorDefinition;
import org.committeepapers.staging.IndicatorValue;
import org.committeepapers.staging.IndicatorValue.Frequency;
import org.committeepapers.staging.IndicatorValue.Series;

/// What the whole council's indicators read, for a year or at the end of a month.
///
/// A weekly figure belongs to the month whose end its week's end is nearest to, at most three days off.
public final class IndicatorReadings {

    /// Of no month, because the extract was not sent.
    static final IndicatorReadings NOT_SENT =
            new IndicatorReadings(List.of(), Map.of(), Map.of(), NotSent.figure(IndicatorValue.class));

    private static final int MOST_DAYS_OFF = 3;
    private static final List<Frequency> SHOWN = List.of(YTD, ROLL12, WEEK, MONTH);

    // a year to date is never set against another: each has another length
    private static final List<Frequency> COMPARED = List.of(MONTH, WEEK, ROLL12);

    private final List<IndicatorValue> rows;
    private final Map<String, IndicatorDefinition> definitions;
    private final Map<String, IndicatorSum> sums;
    private final Figure none;

    /// @param definitions say what a numerator over its denominator is multiplied by
    /// @param sums by code, the indicators that are added up from others
    public IndicatorReadings(
            Collection<IndicatorValue> rows,
            Collection<IndicatorDefinition> definitions,
            Map<String, IndicatorSum> sums) {
        this(
                rows.stream().filter(row -> row.unitCode() == null).toList(),
                definitions.stream()
                        .collect(Collectors.toMap(
                                IndicatorDefinition::indicatorCode, Function.identity(), (one, other) -> one)),
                sums,
                Figure.notAvailable("not reported"));
    }

    private IndicatorReadings(
            List<IndicatorValue> rows,
            Map<String, IndicatorDefinition> definitions,
            Map<String, IndicatorSum> sums,
            Figure none) {
        this.rows = rows;
        this.definitions = Map.copyOf(definitions);
        this.sums = Map.copyOf(sums);
        this.none = none;
    }

    /// Two readings of the same kind, a month apart.
    public record Change(Exact before, Exact after) {}

    /// The figure of a year that ends on a day.
    public Figure ofYear(String code, LocalDate end, Series series) {
        return rows.stream()
                .filter(row -> row.indicatorCode().equals(code)
                        && row.frequency() == YEAR
                        && row.sourceSeries() == series
                        && row.periodEnd().equals(end))
                .findFirst()
                .map(this::value)
                .orElse(none);
    }

    /// The figure shown for a month: of the year to date, else of twelve months, of the week, of the month itself.
    public Figure shown(String code, YearMonth month) {
        List<Figure> readings =
                SHOWN.stream().map(frequency -> reading(code, month, frequency)).toList();
        return Stream.concat(
                        readings.stream().filter(Figure.Known.class::isInstance),
                        readings.stream().filter(reading -> !reading.equals(none)))
                .findFirst()
                .orElse(none);
    }

    /// The month against the month before: by the month's own figures, else by weeks, else by twelve months.
    public Optional<Change> change(String code, YearMonth month) {
        return COMPARED.stream()
                .flatMap(frequency -> reading(code, month.minusMonths(1), frequency).known().stream()
                        .flatMap(before -> reading(code, month, frequency).known().stream()
                                .map(after -> new Change(before, after))))
                .findFirst();
    }

    private Figure reading(String code, YearMonth month, Frequency frequency) {
        IndicatorSum sum = sums.get(code);
        return sum == null ? own(code, month, frequency) : sum.of(term -> own(term, month, frequency));
    }

    private Figure own(String code, YearMonth month, Frequency frequency) {
        LocalDate end = month.atEndOfMonth();
        return rows.stream()
                .filter(row -> row.indicatorCode().equals(code)
                        && row.frequency() == frequency
                        && row.sourceSeries() == Series.COUNCIL
                        && daysOff(row, end) <= (frequency == WEEK ? MOST_DAYS_OFF : 0))
                .min(Comparator.comparingLong(row -> daysOff(row, end)))
                .map(this::value)
                .orElse(none);
    }

    private static long daysOff(IndicatorValue row, LocalDate end) {
        return Math.abs(ChronoUnit.DAYS.between(row.periodEnd(), end));
    }

    /// The numerator over the denominator in the indicator's unit, where both were sent; else the value as it was sent.
    private Figure value(IndicatorValue row) {
        IndicatorDefinition definition = definitions.get(row.indicatorCode());
        boolean isRatio = row.numerator() != null
                && row.denominator() != null
                && row.denominator().signum() != 0;
        if (isRatio && definition != null) {
            return Figure.of(ratio(row, Exact.of(definition.scale())));
        }
        return Figure.stated(
                "value",
                "value",
                row,
                IndicatorValue::value,
                isRatio ? Figure.notAvailable("no definition of the indicator says in which unit it is") : none);
    }

    private static Working ratio(IndicatorValue row, Exact scale) {
        Working part = Working.Sum.of("numerator", "numerator", List.of(row), IndicatorValue::numerator);
        Working whole = Working.Sum.of("denominator", "denominator", List.of(row), IndicatorValue::denominator);
        return scale.compareTo(Exact.of(1)) == 0
                ? Working.step("value", Operation.OVER, part, whole)
                : Working.step(
                        "value",
                        Operation.OVER,
                        Working.step(
                                "scaled",
                                Operation.TIMES,
                                part,
                                new Working.Given(scale.numerator().toPlainString(), scale, "")),
                        whole);
    }
}
