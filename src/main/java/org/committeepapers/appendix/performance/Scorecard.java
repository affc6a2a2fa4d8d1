package org.committeepapers.appendix.performance;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.committeepapers.appendix.Appendix;
import org.committeepapers.appendix.AppendixContent;
import org.committeepapers.appendix.AppendixTable;
import org.committeepapers.appendix.Cell;
import org.committeepapers.appendix.Column;
import org.committeepapers.appendix.Row;
import org.committeepapers.council.FinancialYear;
import org.committeepapers.measure.Dates;
import org.committeepapers.measure.DirectionOfTravel;
import org.committeepapers.measure.Rag;
import org.committeepapers.measure.performance.Indicators;
import org.committeepapers.month.MonthData;
import org.committeepapers.month.Needs;
import org.committeepapers.staging.IndicatorDefinition;
import org.committeepapers.staging.IndicatorValue;
import org.committeepapers.staging.IndicatorValue.Series;

/// Indicators against their targets and against the month before, each judged by its own bands.
@AutoService(Appendix.class)
public final class Scorecard implements Appendix {

    @Override
    public String slug() {
        return "scorecard";
    }

    @Override
    public String title() {
        return "Performance scorecard";
    }

    @Override
    public Needs needs() {
        return Needs.of(Set.of(IndicatorValue.class, IndicatorDefinition.class));
    }

    @Override
    public AppendixContent of(MonthData month) {
        Indicators indicators = Indicators.of(month);
        List<ScorecardLine> lines = indicators.definitions().stream()
                .filter(definition -> definition.block() != null)
                .map(definition -> ScorecardLine.of(indicators, definition, month.month()))
                .toList();
        return new AppendixContent(
                slug(),
                title() + ", " + Dates.month(month.month()),
                true,
                List.of(
                        scorecard(indicators, lines, month),
                        ScorecardReference.footnotes(month),
                        ScorecardReference.bands(lines)),
                List.of(),
                figures(lines, month));
    }

    private static AppendixTable scorecard(Indicators indicators, List<ScorecardLine> lines, MonthData month) {
        FinancialYear now =
                FinancialYear.containing(month.month(), month.council().financialYearStart());
        return new AppendixTable(
                "scorecard",
                "Indicators against target and against the month before, " + Dates.month(month.month()),
                columns(now),
                lines.stream().map(line -> row(indicators, line, now)).toList(),
                notes(indicators, lines),
                IndicatorCells.SOURCE);
    }

    private static List<Column> columns(FinancialYear now) {
        FinancialYear last = now.before();
        FinancialYear published = last.before();
        return List.of(
                IndicatorCells.ROW_NUMBER,
                Column.words("indicator", "Indicator"),
                Column.words("unit", "Unit"),
                Column.words("footnote", "Footnote"),
                IndicatorCells.byRow("published_outturn_" + published.key(), "Published outturn " + published.name()),
                IndicatorCells.byRow(
                        "statistical_neighbour_average_" + published.key(),
                        "Statistical neighbour average " + published.name()),
                IndicatorCells.byRow("provisional_outturn_" + last.key(), "Provisional outturn " + last.name()),
                IndicatorCells.byRow("target_" + now.key(), "Target " + now.name()),
                IndicatorCells.byRow("year_to_date_" + now.key(), "Year to date " + now.name()),
                Column.words("rag", "RAG"),
                Column.words("direction_of_travel", "Direction of travel"));
    }

    private static Row row(Indicators indicators, ScorecardLine line, FinancialYear now) {
        IndicatorDefinition definition = line.definition();
        return Row.detail(
                IndicatorCells.number(definition),
                Cell.text(definition.label()),
                Cell.text(definition.unit()),
                IndicatorCells.words(definition.footnote(), "no footnote"),
                outturn(indicators, definition, now.before().before(), Series.COUNCIL),
                outturn(indicators, definition, now.before().before(), Series.STAT_NEIGHBOUR),
                outturn(indicators, definition, now.before(), Series.PROVISIONAL),
                IndicatorCells.set("target", definition, IndicatorDefinition::target, ScorecardLine.NO_TARGET),
                IndicatorCells.cell(line.latest(), definition),
                line.ragCell(),
                line.directionCell());
    }

    private static Cell outturn(
            Indicators indicators, IndicatorDefinition definition, FinancialYear year, Series series) {
        return IndicatorCells.cell(
                indicators.readings().ofYear(definition.indicatorCode(), year.last(), series), definition);
    }

    private static List<String> notes(Indicators indicators, List<ScorecardLine> lines) {
        List<String> notes = new ArrayList<>();
        blocks(lines)
                .forEach((block, rows) ->
                        notes.add("Rows " + rows.getFirst() + " to " + rows.getLast() + ": " + block + "."));
        notes.add("Unit: pct is per cent.");
        notes.add("RAG, judged on the unrounded figure by the bands of each indicator: Green \u25CF, target met; Amber "
                + "\u25CA, not met but within the amber limit; Red \u25A0, beyond it.");
        notes.add("Direction of travel: the latest month against the month before; weekly figures, the weeks that end "
                + "nearest the ends of both months. Improving \u25B2 means better, not higher; a change within the "
                + "indicator's tolerance is No clear change \u25BA.");
        lines.forEach(line -> indicators
                .sum(line.definition().indicatorCode())
                .ifPresent(sum -> notes.add("Row " + line.definition().displayOrder() + " is "
                        + sum.printed(code -> indicators
                                .find(code)
                                .map(term -> "row " + term.displayOrder())
                                .orElse(code))
                        + ".")));
        return notes;
    }

    private static Map<String, List<Integer>> blocks(List<ScorecardLine> lines) {
        return lines.stream()
                .map(ScorecardLine::definition)
                .collect(Collectors.groupingBy(
                        definition -> String.valueOf(definition.block()),
                        LinkedHashMap::new,
                        Collectors.mapping(IndicatorDefinition::displayOrder, Collectors.toList())));
    }

    private static Map<String, Object> figures(List<ScorecardLine> lines, MonthData month) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("month", Dates.month(month.month()));
        figures.put("indicators", lines.size());
        for (Rag rag : Rag.values()) {
            figures.put(rag.name().toLowerCase(java.util.Locale.ROOT), rated(lines, rag));
        }
        figures.put(
                "notRated", lines.stream().filter(line -> line.rag().isEmpty()).count());
        figures.put("improving", going(lines, DirectionOfTravel.IMPROVING));
        figures.put("worsening", going(lines, DirectionOfTravel.WORSENING));
        figures.put(
                "redAndWorsening",
                lines.stream()
                        .filter(line -> line.rag().equals(Optional.of(Rag.RED))
                                && line.direction().equals(Optional.of(DirectionOfTravel.WORSENING)))
                        .map(line -> line.definition().displayOrder())
                        .map(String::valueOf)
                        .toList());
        return figures;
    }

    private static long rated(List<ScorecardLine> lines, Rag rag) {
        return lines.stream()
                .filter(line -> line.rag().equals(Optional.of(rag)))
                .count();
    }

    private static long going(List<ScorecardLine> lines, DirectionOfTravel direction) {
        return lines.stream()
                .filter(line -> line.direction().equals(Optional.of(direction)))
                .count();
    }
}
