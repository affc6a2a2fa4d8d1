package org.committeepapers.measure;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/// An exact figure: a decimal, or a quotient of two decimals that has not been divided yet.
///
/// A rate is kept as its numerator and denominator until it is printed, so that it is rounded HALF_UP once and
/// only there.
///
/// @param numerator what is divided
/// @param denominator what it is divided by, never zero
public record Exact(BigDecimal numerator, BigDecimal denominator) implements Comparable<Exact> {

    public static final Exact ZERO = of(BigDecimal.ZERO);
    private static final int PLACES = 12;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Exact {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("a figure cannot have the denominator zero");
        }
        if (denominator.signum() < 0) {
            numerator = numerator.negate();
            denominator = denominator.negate();
        }
    }

    public static Exact of(BigDecimal value) {
        return new Exact(value, BigDecimal.ONE);
    }

    public static Exact of(long value) {
        return of(BigDecimal.valueOf(value));
    }

    /// `part` of `whole` in percent.
    public static Exact percentage(BigDecimal part, BigDecimal whole) {
        return new Exact(part.multiply(HUNDRED), whole);
    }

    public Exact plus(Exact other) {
        return new Exact(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    public Exact minus(Exact other) {
        return plus(new Exact(other.numerator.negate(), other.denominator));
    }

    public Exact times(Exact other) {
        return new Exact(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    public Exact dividedBy(Exact other) {
        return new Exact(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    public Exact absolute() {
        return new Exact(numerator.abs(), denominator);
    }

    public int signum() {
        return numerator.signum();
    }

    /// The figure as printed: HALF_UP to `decimals` places, from the undivided quotient.
    public BigDecimal rounded(int decimals) {
        return numerator.divide(denominator, decimals, RoundingMode.HALF_UP);
    }

    /// Every digit of it, e.g. `7.25`; where it does not end within twelve places, those and the fraction that it is,
    /// e.g. `15.094339622642 (800/53)`.
    public String inFull() {
        BigDecimal places = rounded(PLACES);
        String digits = places.signum() == 0 ? "0" : places.stripTrailingZeros().toPlainString();
        return of(places).compareTo(this) == 0 ? digits : digits + " (" + fraction() + ")";
    }

    private String fraction() {
        int scale = Math.max(0, Math.max(numerator.scale(), denominator.scale()));
        BigInteger over = numerator.movePointRight(scale).toBigIntegerExact();
        BigInteger under = denominator.movePointRight(scale).toBigIntegerExact();
        BigInteger common = over.gcd(under);
        return over.divide(common) + "/" + under.divide(common);
    }

    /// By value, so that 1/2 and 2/4 compare as equal though the records differ.
    @Override
    public int compareTo(Exact other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }
}
