package org.committeepapers.appendix.performance;

import java.util.List;
import org.committeepapers.appendix.AppendixTable;
import org.committeepapers.appendix.Cell;
import org.committeepapers.appendix.Column;
import org.committeepapers.appendix.Row;
import org.committeepapers.month.MonthData;
import org.committeepapers.staging.IndicatorDefinition;
import org.committeepapers.staging.IndicatorDefinition.Better;

/// What a reader looks up beside a scorecard: its footnotes and its bands.
final class ScorecardReference {

    private ScorecardReference() {}

    static AppendixTable footnotes(MonthData month) {
        return new AppendixTable(
                "scorecard-footnotes",
                "What the footnotes of the scorecard mean",
                List.of(Column.words("footnote", "Footnote"), Column.words("meaning", "Meaning")),
                month.council().list("scorecard", "footnotes").stream()
                        .map(note -> Row.detail(
                                IndicatorCells.words(note.get("footnote"), "no mark is given"),
                                IndicatorCells.words(note.get("meaning"), "no meaning is given")))
                        .toList(),
                List.of(),
                "Council's reference file of words for the scorecard");
    }

    static AppendixTable bands(List<ScorecardLine> lines) {
        return new AppendixTable(
                "scorecard-bands",
                "The bands by which indicators are judged",
                List.of(
                        IndicatorCells.ROW_NUMBER,
                        Column.words("indicator", "Indicator"),
                        Column.words("better", "Better"),
                        IndicatorCells.byRow("target", "Green: target"),
                        IndicatorCells.byRow("amber_limit", "Amber: limit"),
                        IndicatorCells.byRow("tolerance", "Tolerance of change")),
                lines.stream()
                        .map(ScorecardLine::definition)
                        .map(definition -> Row.detail(
                                IndicatorCells.number(definition),
                                Cell.text(definition.label()),
                                Cell.text(definition.better() == Better.HIGHER ? "higher" : "lower"),
                                IndicatorCells.set(
                                        "target", definition, IndicatorDefinition::target, ScorecardLine.NO_TARGET),
                                IndicatorCells.set(
                                        "amber_limit",
                                        definition,
                                        IndicatorDefinition::amberLimit,
                                        ScorecardLine.NO_BANDS),
                                IndicatorCells.set(
                                        "tolerance",
                                        definition,
                                        IndicatorDefinition::tolerance,
                                        "any change that can be printed counts")))
                        .toList(),
                List.of("The amber limit is the last value that is amber; beyond it an indicator is red."),
                "Council's reference file of indicator definitions");
    }
}
