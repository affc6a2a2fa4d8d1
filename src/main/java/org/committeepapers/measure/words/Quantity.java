package org.committeepapers.measure.words;

import java.util.Optional;
import org.committeepapers.measure.Exact;
import org.committeepapers.measure.Format;

/// What a sentence says of a figure: the figure as it is printed, or why there is none.
public sealed interface Quantity {

    /// @param format unit and places, those of the table the figure comes from
    record Known(Exact value, Format format) implements Quantity {
        /// With its unit, e.g. `15.1%` or `1 post`.
        String words() {
            return format.sentence(value);
        }
    }

    /// @param why a clause, e.g. `the extract of leavers of June 2015 was not sent`
    record Missing(String why) implements Quantity {}

    static Quantity of(Optional<Exact> value, Format format, String whyMissing) {
        return value.<Quantity>map(known -> new Known(known, format)).orElseGet(() -> new Missing(whyMissing));
    }
}
