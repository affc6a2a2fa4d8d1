package org.committeepapers.appendix.pay;

import org.committeepapers.appendix.Cell;
import org.committeepapers.measure.Figure;
import org.jspecify.annotations.Nullable;

/// What the appendices on pay share: their sources, and words that may not be given.
final class PayOf {

    static final String SCALES = "Council’s pay scales";
    static final String PROPOSALS = "Council’s cost assumptions";
    static final String SURVEY = "Council’s survey of what other authorities pay";

    private PayOf() {}

    /// Words, or why there are none.
    static Cell words(@Nullable String text, Figure none) {
        return Cell.of(text == null || text.isEmpty() ? none : new Figure.Words(text), null);
    }

    static Cell cell(Figure figure) {
        return Cell.of(figure, null);
    }
}
