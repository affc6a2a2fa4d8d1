package org.committeepapers.appendix.performance;

import java.time.YearMonth;
import java.util.Optional;
import org.committeepapers.appendix.Cell;
import org.committeepapers.measure.DirectionOfTravel;
import org.committeepapers.measure.Exact;
import org.committeepapers.measure.Rag;
import org.committeepapers.measure.Shorthand;
import org.committeepapers.staging.IndicatorDefinition;

/// An indicator of the scorecard, read and judged.
record ScorecardLine(
        IndicatorDefinition definition,
        Optional<Exact> latest,
        Optional<Rag> rag,
        Optional<DirectionOfTravel> direction) {

    static final String NO_TARGET = "no target is set";
    static final String NO_BANDS = "no bands are set for it";
    static final String NOT_REPORTED = "not reported";

    static ScorecardLine of(Indicators indicators, IndicatorDefinition definition, YearMonth month) {
        Optional<Exact> latest = indicators.readings().shown(definition.indicatorCode(), month);
        return new ScorecardLine(
                definition,
                latest,
                latest.flatMap(value -> Rag.of(value, definition)),
                indicators
                        .readings()
                        .change(definition.indicatorCode(), month)
                        .map(change -> DirectionOfTravel.between(change.before(), change.after(), definition)));
    }

    Cell ragCell() {
        if (rag.isPresent()) {
            return Judgements.cell(rag.get());
        }
        if (definition.target() == null) {
            return new Cell.Missing(Shorthand.NOT_APPLICABLE, NO_TARGET);
        }
        return definition.amberLimit() == null
                ? new Cell.Missing(Shorthand.NOT_APPLICABLE, NO_BANDS)
                : new Cell.Missing(Shorthand.NOT_AVAILABLE, NOT_REPORTED);
    }

    Cell directionCell() {
        return direction
                .map(Judgements::cell)
                .orElseGet(() -> new Cell.Missing(Shorthand.NOT_AVAILABLE, "no figures of both months to compare"));
    }
}
