package org.committeepapers.measure.performance;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Unit;
import org.committeepapers.month.MonthData;
import org.committeepapers.staging.IndicatorDefinition;
import org.committeepapers.staging.IndicatorValue;
import org.jspecify.annotations.Nullable;

/// A month's indicators: how each is defined, which are added up from others, and what they read.
///
/// @param definitions in the order they are printed
/// @param sums by code, the indicators that are added up from others
public record Indicators(
        List<IndicatorDefinition> definitions, Map<String, IndicatorSum> sums, IndicatorReadings readings) {

    public Indicators {
        definitions = List.copyOf(definitions);
        sums = Map.copyOf(sums);
    }

    public static Indicators of(MonthData month) {
        List<IndicatorDefinition> definitions = month.all(IndicatorDefinition.class).stream()
                .sorted(Comparator.comparingInt(IndicatorDefinition::displayOrder))
                .toList();
        Map<String, IndicatorSum> sums = new LinkedHashMap<>();
        month.council().indicatorSums().forEach(formula -> sums.put(formula.indicator(), IndicatorSum.of(formula)));
        IndicatorReadings readings = month.has(IndicatorValue.class)
                ? new IndicatorReadings(month.all(IndicatorValue.class), definitions, sums)
                : IndicatorReadings.NOT_SENT;
        return new Indicators(definitions, sums, readings);
    }

    public Optional<IndicatorDefinition> find(@Nullable String code) {
        return definitions.stream()
                .filter(definition -> definition.indicatorCode().equals(code))
                .findFirst();
    }

    /// Of all that are defined or added up.
    public Set<String> codes() {
        Set<String> codes = new TreeSet<>(sums.keySet());
        definitions.forEach(definition -> codes.add(definition.indicatorCode()));
        return codes;
    }

    /// What an indicator is added up from; empty where it is read as it was sent.
    public Optional<IndicatorSum> sum(String code) {
        return Optional.ofNullable(sums.get(code));
    }

    /// How an indicator's figures are printed.
    public static Format format(IndicatorDefinition definition) {
        return new Format(definition.unit().equals("pct") ? Unit.PERCENT : Unit.COUNT, definition.decimals());
    }
}
