package org.committeepapers.measure.words;

import java.util.List;
import java.util.Locale;
import org.committeepapers.measure.Exact;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Unit;

/// How many, in words: `no posts`, `1 post`, `2 posts`, `0.5 fte`, `15.1%`, `£1.95m`. One or many is decided by the
/// number that is printed.
public final class Count {

    private static final List<String> SMALL =
            List.of("none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");

    private Count() {}

    /// None of what is counted one by one is `no posts`; what only rounds to none is `less than 1 post`. Everything
    /// else is the number with its unit.
    public static String of(Exact value, Format format) {
        boolean oneByOne = format.decimals() == 0 && (format.unit() == Unit.POSTS || format.unit() == Unit.PEOPLE);
        if (!oneByOne || format.round(value).signum() != 0) {
            return format.sentence(value);
        }
        return value.signum() == 0 ? "no " + format.unit().header() : "less than " + format.sentence(Exact.of(1));
    }

    /// Of things that are no unit, e.g. `no leavers`, `1 leaver`, `1,200 leavers`.
    public static String of(long number, String one, String many) {
        return number == 0 ? "no " + many : String.format(Locale.UK, "%,d", number) + " " + (number == 1 ? one : many);
    }

    /// `none`, `one` to `nine`, and from there the number, e.g. `12`. A number with places stays a number.
    public static String inWords(Exact value, Format format) {
        String printed = format.print(value);
        return printed.matches("[0-9]") ? SMALL.get(Integer.parseInt(printed)) : printed;
    }

    /// Whether a sentence goes on in the singular: the number is printed as 1.
    static boolean isOne(Exact value, Format format) {
        return format.print(value.absolute()).equals("1");
    }
}
