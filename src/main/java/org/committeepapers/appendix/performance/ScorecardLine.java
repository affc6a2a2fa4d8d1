package org.committeepapers.appendix.performance;

import java.time.YearMonth;
import java.util.Optional;
import org.committeepapers.appendix.Cell;
import org.committeepapers.measure.DirectionOfTravel;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Rag;
import org.committeepapers.measure.performance.Indicators;
import org.committeepapers.staging.IndicatorDefinition;

/// An indicator of the scorecard, read and judged.
record ScorecardLine(
        IndicatorDefinition definition, Figure latest, Optional<Rag> rag, Optional<DirectionOfTravel> direction) {

    static final String NO_TARGET = "no target is set";
    static final String NO_BANDS = "no bands are set for it";

    static ScorecardLine of(Indicators indicators, IndicatorDefinition definition, YearMonth month) {
        String code = definition.indicatorCode();
        Figure latest = indicators.readings().shown(code, month);
        return new ScorecardLine(
                definition,
                latest,
                latest.known().flatMap(value -> Rag.of(value, definition)),
                indicators
                        .readings()
                        .change(code, month)
                        .map(change -> DirectionOfTravel.between(change.before(), change.after(), definition)));
    }

    Cell ragCell() {
        if (rag.isPresent()) {
            return Judgements.cell(rag.get());
        }
        if (definition.target() == null) {
            return Cell.of(Figure.none(NO_TARGET), null);
        }
        return Cell.of(definition.amberLimit() == null ? Figure.none(NO_BANDS) : latest, null);
    }

    Cell directionCell() {
        return direction
                .map(Judgements::cell)
                .orElseGet(() -> Cell.of(
                        latest instanceof Figure.Known
                                ? Figure.notAvailable("no figures of both months to compare")
                                : latest,
                        null));
    }
}
