package org.committeepapers.appendix.performance;

import java.math.BigDecimal;
import java.util.function.Function;
import org.committeepapers.appendix.Cell;
import org.committeepapers.appendix.Column;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Unit;
import org.committeepapers.measure.performance.Indicators;
import org.committeepapers.staging.IndicatorDefinition;
import org.jspecify.annotations.Nullable;

/// Columns and cells of tables of indicators, each printed in the unit and to the decimals of its indicator.
final class IndicatorCells {

    static final String SOURCE = "Indicators extract of the children's case system and weekly staffing return";
    static final Column ROW_NUMBER = Column.figures("row_no", "Row", new Format(Unit.BY_ROW, 0));

    private IndicatorCells() {}

    /// A column whose rows each have their own unit and decimals.
    static Column byRow(String key, String heading) {
        return Column.figures(key, heading, new Format(Unit.BY_ROW, 1));
    }

    static Cell cell(Figure figure, IndicatorDefinition definition) {
        return Cell.of(figure, Indicators.format(definition));
    }

    /// The place of an indicator on the scorecard.
    static Cell number(IndicatorDefinition definition) {
        return Cell.of(
                Figure.stated(
                        "row",
                        "display_order",
                        definition,
                        one -> BigDecimal.valueOf(one.displayOrder()),
                        Figure.none("")),
                null);
    }

    /// A limit that is set for the indicator, or the reason why there is none.
    static Cell set(
            String column,
            IndicatorDefinition definition,
            Function<IndicatorDefinition, @Nullable BigDecimal> limit,
            String reason) {
        return cell(
                Figure.stated(column.replace('_', ' '), column, definition, limit, Figure.none(reason)), definition);
    }

    /// Words that are given, or the reason why none are.
    static Cell words(@Nullable String text, String reason) {
        return Cell.of(text == null || text.isEmpty() ? Figure.none(reason) : new Figure.Words(text), null);
    }
}
