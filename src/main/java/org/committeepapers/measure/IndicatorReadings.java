package org.committeepapers.measure;

import static org.committeepapers.staging.IndicatorValue.Frequency.MONTH;
import static org.committeepapers.staging.IndicatorValue.Frequency.ROLL12;
import static org.committeepapers.staging.IndicatorValue.Frequency.WEEK;
import static org.committeepapers.staging.IndicatorValue.Frequency.YEAR;
import static org.committeepapers.staging.IndicatorValue.Frequency.YTD;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.committeepapers.staging.IndicatorDefinition;
import org.committeepapers.staging.IndicatorValue;
import org.committeepapers.staging.IndicatorValue.Frequency;
import org.committeepapers.staging.IndicatorValue.Series;

/// What the whole council's indicators read, for a year or at the end of a month.
///
/// A weekly figure belongs to the month whose end its week's end is nearest to, at most three days off.
public final class IndicatorReadings {

    private static final int MOST_DAYS_OFF = 3;
    private static final List<Frequency> SHOWN = List.of(YTD, ROLL12, WEEK, MONTH);

    // a year to date is never set against another: each has another length
    private static final List<Frequency> COMPARED = List.of(MONTH, WEEK, ROLL12);

    private final List<IndicatorValue> rows;
    private final Map<String, BigDecimal> scales;
    private final Map<String, IndicatorSum> sums;

    /// @param definitions say what a numerator over its denominator is multiplied by
    /// @param sums by code, the indicators that are added up from others
    public IndicatorReadings(
            Collection<IndicatorValue> rows,
            Collection<IndicatorDefinition> definitions,
            Map<String, IndicatorSum> sums) {
        this.rows = rows.stream().filter(row -> row.unitCode() == null).toList();
        this.scales = definitions.stream()
                .collect(Collectors.toMap(
                        IndicatorDefinition::indicatorCode, IndicatorDefinition::scale, (one, other) -> one));
        this.sums = Map.copyOf(sums);
    }

    /// Two readings of the same kind, a month apart.
    public record Change(Exact before, Exact after) {}

    /// The figure of a year that ends on a day.
    public Optional<Exact> ofYear(String code, LocalDate end, Series series) {
        return rows.stream()
                .filter(row -> row.indicatorCode().equals(code)
                        && row.frequency() == YEAR
                        && row.sourceSeries() == series
                        && row.periodEnd().equals(end))
                .findFirst()
                .flatMap(this::value);
    }

    /// The figure shown for a month: of the year to date, else of twelve months, of the week, of the month itself.
    public Optional<Exact> shown(String code, YearMonth month) {
        return SHOWN.stream()
                .flatMap(frequency -> reading(code, month, frequency).stream())
                .findFirst();
    }

    /// The month against the month before: by the month's own figures, else by weeks, else by twelve months.
    public Optional<Change> change(String code, YearMonth month) {
        return COMPARED.stream()
                .flatMap(frequency -> reading(code, month.minusMonths(1), frequency)
                        .flatMap(before -> reading(code, month, frequency).map(after -> new Change(before, after)))
                        .stream())
                .findFirst();
    }

    private Optional<Exact> reading(String code, YearMonth month, Frequency frequency) {
        IndicatorSum sum = sums.get(code);
        return sum == null ? own(code, month, frequency) : sum.of(term -> own(term, month, frequency));
    }

    private Optional<Exact> own(String code, YearMonth month, Frequency frequency) {
        LocalDate end = month.atEndOfMonth();
        return rows.stream()
                .filter(row -> row.indicatorCode().equals(code)
                        && row.frequency() == frequency
                        && row.sourceSeries() == Series.COUNCIL
                        && daysOff(row, end) <= (frequency == WEEK ? MOST_DAYS_OFF : 0))
                .min(Comparator.comparingLong(row -> daysOff(row, end)))
                .flatMap(this::value);
    }

    private static long daysOff(IndicatorValue row, LocalDate end) {
        return Math.abs(ChronoUnit.DAYS.between(row.periodEnd(), end));
    }

    private Optional<Exact> value(IndicatorValue row) {
        BigDecimal part = row.numerator();
        BigDecimal whole = row.denominator();
        if (part != null && whole != null && whole.signum() != 0) {
            BigDecimal scale = scales.getOrDefault(row.indicatorCode(), BigDecimal.ONE);
            return Optional.of(new Exact(part.multiply(scale), whole));
        }
        return Optional.ofNullable(row.value()).map(Exact::of);
    }
}
