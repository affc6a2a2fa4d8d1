package org.committeepapers.measure.words;

import org.committeepapers.measure.Exact;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Unit;

/// Vacancies, which are below zero where more staff are in post than the establishment has posts: over-filled. A rate
/// or an amount; nought of either is a sum, so it is not said that every single post is filled.
public final class Vacancy {

    private static final String FILLED = "fully filled";

    private Vacancy() {}

    /// What an establishment is, to follow "is" or "were": `6.2% vacant`, `89.1 fte short`, `fully filled`,
    /// `over-filled by 3.7%`.
    public static String state(Exact vacancies, Format format) {
        return switch (printed(vacancies, format)) {
            case 1 -> format.sentence(vacancies) + (format.unit() == Unit.PERCENT ? " vacant" : " short");
            case -1 -> "over-filled by " + format.sentence(vacancies.absolute());
            default -> FILLED;
        };
    }

    /// A clause of its own: `6.2% were not filled`, `1 post was not filled`, `the establishment was
    /// fully filled`, `3.7% more were filled than established`.
    ///
    /// @param were `are` or `were`
    /// @param vacant `vacant` or `not filled`
    public static String clause(Exact vacancies, Format format, String were, String vacant) {
        Exact size = vacancies.absolute();
        String verb = verb(size, format, were);
        return switch (printed(vacancies, format)) {
            case 1 -> format.sentence(size) + " " + verb + " " + vacant;
            case -1 -> more(size, format) + " " + verb + " filled than established";
            default -> "the establishment " + singular(were) + " " + FILLED;
        };
    }

    /// A state as [#state], or that it is not known.
    public static String state(Told.Measured vacancies) {
        return switch (vacancies) {
            case Told.Known(var value, var format) -> state(value, format);
            case Told.Missing(var why) -> "not known: " + why;
        };
    }

    /// From one state to another, to follow "The establishment": `went from over-filled by 3.7% to 2.0% vacant`.
    public static String change(Exact before, Exact now, Format format) {
        String was = state(before, format);
        String is = state(now, format);
        return was.equals(is) ? "stayed " + is : "went from " + was + " to " + is;
    }

    private static int printed(Exact vacancies, Format format) {
        return format.round(vacancies).signum();
    }

    private static String verb(Exact size, Format format, String were) {
        return Count.isOne(size, format) ? singular(were) : were;
    }

    private static String singular(String were) {
        return were.equals("are") ? "is" : "was";
    }

    /// `3.7% more`, `2 more posts`, `1.0 more fte`.
    private static String more(Exact size, Format format) {
        String words = format.sentence(size);
        String number = format.print(size);
        return words.startsWith(number + " ") ? number + " more" + words.substring(number.length()) : words + " more";
    }
}
