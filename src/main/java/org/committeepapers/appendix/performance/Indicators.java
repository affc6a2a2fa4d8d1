package org.committeepapers.appendix.performance;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.committeepapers.appendix.Cell;
import org.committeepapers.appendix.Column;
import org.committeepapers.measure.Exact;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.IndicatorReadings;
import org.committeepapers.measure.IndicatorSum;
import org.committeepapers.measure.Shorthand;
import org.committeepapers.measure.Unit;
import org.committeepapers.month.Facts;
import org.committeepapers.month.MonthData;
import org.committeepapers.staging.IndicatorDefinition;
import org.committeepapers.staging.IndicatorValue;
import org.jspecify.annotations.Nullable;

/// What the appendices on performance share: a month's indicators with their definitions and readings.
///
/// @param definitions in the order they are printed
/// @param sums by code, the indicators that are added up from others
record Indicators(List<IndicatorDefinition> definitions, Map<String, IndicatorSum> sums, IndicatorReadings readings) {

    static final String SOURCE = "Indicators extract of the children's case system and weekly staffing return";
    static final Column ROW_NUMBER = Column.figures("row_no", "Row", new Format(Unit.BY_ROW, 0));

    Indicators {
        definitions = List.copyOf(definitions);
        sums = Map.copyOf(sums);
    }

    static Indicators of(MonthData month) {
        List<IndicatorDefinition> definitions = month.all(IndicatorDefinition.class).stream()
                .sorted(Comparator.comparingInt(IndicatorDefinition::displayOrder))
                .toList();
        Map<String, IndicatorSum> sums = new HashMap<>();
        Facts.of(month, "indicator-sums")
                .byKey()
                .forEach((code, text) -> IndicatorSum.parse(text).ifPresent(sum -> sums.put(code, sum)));
        return new Indicators(
                definitions, sums, new IndicatorReadings(month.all(IndicatorValue.class), definitions, sums));
    }

    Optional<IndicatorDefinition> find(@Nullable String code) {
        return definitions.stream()
                .filter(definition -> definition.indicatorCode().equals(code))
                .findFirst();
    }

    /// A column whose rows each have their own unit and decimals.
    static Column byRow(String key, String heading) {
        return Column.figures(key, heading, new Format(Unit.BY_ROW, 1));
    }

    /// How an indicator's figures are printed.
    static Format format(IndicatorDefinition definition) {
        return new Format(definition.unit().equals("pct") ? Unit.PERCENT : Unit.COUNT, definition.decimals());
    }

    static Cell cell(Optional<Exact> value, IndicatorDefinition definition, Shorthand shorthand, String reason) {
        return value.map(one -> Cell.of(one, format(definition))).orElseGet(() -> new Cell.Missing(shorthand, reason));
    }

    /// A limit that is set for the indicator, or the reason why there is none.
    static Cell set(@Nullable BigDecimal value, IndicatorDefinition definition, String reason) {
        return cell(Optional.ofNullable(value).map(Exact::of), definition, Shorthand.NOT_APPLICABLE, reason);
    }

    /// Words that are given, or the reason why none are.
    static Cell words(@Nullable String text, String reason) {
        return text == null || text.isEmpty() ? new Cell.Missing(Shorthand.NOT_APPLICABLE, reason) : Cell.text(text);
    }
}
