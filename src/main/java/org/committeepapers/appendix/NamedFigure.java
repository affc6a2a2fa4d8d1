package org.committeepapers.appendix;

import org.committeepapers.measure.Exact;
import org.committeepapers.measure.Format;

/// A figure that a sentence of a template may print, with the format of the table it comes from.
public record NamedFigure(Exact value, Format format) {

    /// As a sentence prints it, e.g. `15.1%`.
    @Override
    public String toString() {
        return format.sentence(value);
    }

    /// The number alone, e.g. `15.1`.
    public String number() {
        return format.print(value);
    }
}
