package org.committeepapers.measure;

import java.math.BigDecimal;

/// How the figures of a column are printed. Formats round, cells never do.
///
/// @param unit what is counted
/// @param decimals places printed, 0 or more
public record Format(Unit unit, int decimals) {

    /// A real minus sign (U+2212), as wide as a plus and never broken from its number.
    private static final String MINUS = "\u2212";

    public static final Format FTE = new Format(Unit.FTE, 1);
    public static final Format PERCENT = new Format(Unit.PERCENT, 1);
    public static final Format WHOLE_PERCENT = new Format(Unit.PERCENT, 0);
    public static final Format POINTS = new Format(Unit.PERCENTAGE_POINTS, 1);
    public static final Format PEOPLE = new Format(Unit.PEOPLE, 0);
    public static final Format POSTS = new Format(Unit.POSTS, 0);
    public static final Format GBP = new Format(Unit.GBP, 0);

    /// How the difference of two such figures is printed: of two percentages in percentage points.
    public Format ofDifference() {
        return unit == Unit.PERCENT ? new Format(Unit.PERCENTAGE_POINTS, decimals) : this;
    }

    /// Whether a reader sees the same figure twice.
    public boolean printsSame(Exact one, Exact other) {
        return round(one).compareTo(round(other)) == 0;
    }

    /// As many decimals as a number has that was given.
    public static Format of(Unit unit, BigDecimal given) {
        return new Format(unit, Math.max(0, given.stripTrailingZeros().scale()));
    }

    /// The printed value, rounded HALF_UP once from the exact figure.
    public BigDecimal round(Exact value) {
        return value.rounded(decimals);
    }

    /// As a document prints it in a table: thousands separated, real minus sign, no unit.
    public String print(Exact value) {
        BigDecimal rounded = round(value);
        String digits = String.format(java.util.Locale.UK, "%,." + decimals + "f", rounded.abs());
        return rounded.signum() < 0 ? MINUS + digits : digits;
    }

    /// As a sentence prints it: with its unit.
    public String sentence(Exact value) {
        String printed = print(value);
        return printed.startsWith(MINUS) ? MINUS + unit.in(printed.substring(1)) : unit.in(printed);
    }

    /// As a data file prints it: plain digits and a hyphen for minus, fixed decimals.
    public String plain(Exact value) {
        return round(value).toPlainString();
    }
}
