package org.committeepapers.appendix;

import java.math.BigDecimal;
import java.util.Optional;
import org.committeepapers.measure.Exact;

/// One cell of a table: an exact figure, a text, or a value that is missing for a stated reason.
public sealed interface Cell {

    /// An exact figure, unrounded.
    record Figure(Exact value) implements Cell {}

    /// Words, e.g. a label.
    record Text(String text) implements Cell {}

    /// No figure, and why: printed as the shorthand, never as 0.
    ///
    /// @param shorthand the symbol that stands in its place
    /// @param reason why there is no figure, a clause for the notes, e.g. `no posts in the establishment`
    record Missing(Shorthand shorthand, String reason) implements Cell {}

    static Cell of(BigDecimal value) {
        return new Figure(Exact.of(value));
    }

    static Cell of(Exact value) {
        return new Figure(value);
    }

    static Cell of(long value) {
        return new Figure(Exact.of(value));
    }

    static Cell text(String text) {
        return new Text(text);
    }

    /// The figure, or the missing value where a measure found none.
    static Cell of(Optional<Exact> value, Shorthand shorthand, String reason) {
        return value.<Cell>map(Figure::new).orElseGet(() -> new Missing(shorthand, reason));
    }
}
