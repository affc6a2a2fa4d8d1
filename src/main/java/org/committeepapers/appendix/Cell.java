package org.committeepapers.appendix;

import java.math.BigDecimal;
import java.util.Optional;
import org.committeepapers.measure.Exact;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Shorthand;
import org.committeepapers.measure.Working;
import org.jspecify.annotations.Nullable;

/// One cell of a table: an exact figure, a text, a status, or a value that is missing for a stated reason.
public sealed interface Cell {

    /// An exact figure, unrounded.
    ///
    /// @param format how it is printed where its row and not its column decides; null for the column's format
    /// @param working how it was worked out; null where that is not known yet
    record Figure(
            Exact value, @Nullable Format format, @Nullable Working working) implements Cell {}

    /// A judgement that survives greyscale: the word, then the shape, then the colour.
    ///
    /// @param code as data files have it, e.g. `R`
    /// @param word as documents have it, e.g. `Red`
    /// @param shape a sign that differs without colour, e.g. `▼`
    /// @param tone names the colour for the house style, e.g. `red`
    record Status(String code, String word, String shape, String tone) implements Cell {
        /// `Red ▼`: the word first.
        public String printed() {
            return word + " " + shape;
        }
    }

    /// Words, e.g. a label.
    record Text(String text) implements Cell {}

    /// No figure, and why: printed as the shorthand, never as 0.
    ///
    /// @param shorthand the symbol that stands in its place
    /// @param reason why there is no figure, a clause for the notes, e.g. `no posts in the establishment`
    record Missing(Shorthand shorthand, String reason) implements Cell {}

    static Cell of(BigDecimal value) {
        return new Figure(Exact.of(value), null, null);
    }

    static Cell of(Exact value) {
        return new Figure(value, null, null);
    }

    static Cell of(long value) {
        return new Figure(Exact.of(value), null, null);
    }

    /// A figure whose row decides how it is printed.
    static Cell of(Exact value, Format format) {
        return new Figure(value, format, null);
    }

    /// What a measure found, printed by its column's format unless its row has one.
    static Cell of(org.committeepapers.measure.Figure figure, @Nullable Format format) {
        return switch (figure) {
            case org.committeepapers.measure.Figure.Known(var working) -> new Figure(working.value(), format, working);
            case org.committeepapers.measure.Figure.Words(var text) -> new Text(text);
            case org.committeepapers.measure.Figure.Missing(var symbol, var why, var structural) ->
                new Missing(symbol, why);
        };
    }

    static Cell text(String text) {
        return new Text(text);
    }

    /// The figure, or the missing value where a measure found none.
    static Cell of(Optional<Exact> value, Shorthand shorthand, String reason) {
        return value.map(Cell::of).orElseGet(() -> new Missing(shorthand, reason));
    }
}
