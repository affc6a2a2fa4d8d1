package org.committeepapers.measure.words;

import org.committeepapers.measure.Exact;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Format;

/// What a sentence can tell of what it names: a number as it is printed, words, or why there is neither.
public sealed interface Told {

    /// A number, or why there is none.
    sealed interface Measured extends Told {}

    /// @param format unit and places, those of the table the figure comes from
    record Known(Exact value, Format format) implements Measured {
        /// With its unit, e.g. `15.1%` or `1 post`.
        String words() {
            return format.sentence(value);
        }
    }

    /// @param why a clause, e.g. `extract of agency workers of June 2015 was not sent`
    record Missing(String why) implements Measured {}

    /// Words in the place of a figure, e.g. the name of a locality.
    record Words(String text) implements Told {}

    static Told of(Figure figure, Format format) {
        return switch (figure) {
            case Figure.Known known -> new Known(known.value(), format);
            case Figure.Words(String text) -> new Words(text);
            case Figure.Missing missing -> new Missing(missing.why());
        };
    }
}
