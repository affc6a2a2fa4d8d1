package org.committeepapers.appendix.money;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.committeepapers.appendix.NamedFigure;
import org.committeepapers.council.Costing;
import org.committeepapers.council.Rounding;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Unit;
import org.committeepapers.staging.CostLine;

/// What the appendices on money share: pounds in millions, years, and the words for rounding.
final class CostsOf {

    /// Pounds in millions, printed to the thousand.
    static final Format MILLIONS = new Format(Unit.GBP_MILLIONS, 3);

    private CostsOf() {}

    /// By which rule amounts are added up, as a note.
    ///
    /// @param place the last place printed, e.g. `£0.001m`
    static String rounded(Costing costing, String place) {
        return (costing.rounding() == Rounding.LINES
                        ? "Every amount is rounded to " + place
                                + " and then added on, so that the printed lines add up " + "to the printed totals"
                        : "Amounts are added unrounded and each is rounded once to " + place
                                + ", so that printed lines " + "may differ from the printed totals in the last place")
                + " (" + costing.source() + ").";
    }

    /// The distinct years of some lines, earliest first.
    static List<String> years(List<CostLine> lines) {
        return lines.stream()
                .flatMap(line -> Stream.ofNullable(line.year()))
                .distinct()
                .sorted()
                .toList();
    }

    /// A figure that sentences may name, where it is known.
    static void name(Map<String, Object> figures, String name, Figure figure, Format format) {
        figure.known().ifPresent(value -> figures.put(name, new NamedFigure(value, format)));
    }
}
