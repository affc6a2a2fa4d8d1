package org.committeepapers.measure.money;

import org.committeepapers.council.Rounding;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Operation;
import org.committeepapers.measure.Working;

/// How an amount enters further sums: as it is, or rounded as it is printed.
///
/// @param place what is printed last, pounds: 1, or 1000 where thousandths of a million are
public record Carrying(Rounding rounding, long place) {

    public static final long POUNDS = 1;
    public static final long THOUSANDS = 1000;

    Figure of(Figure pounds) {
        return rounding == Rounding.LINES ? pounds.then(this::rounded) : pounds;
    }

    private Working rounded(Working pounds) {
        return Working.step(pounds.what(), Operation.TO_NEAREST, pounds, Working.Given.constant(place));
    }
}
