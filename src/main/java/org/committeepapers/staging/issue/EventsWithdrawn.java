package org.committeepapers.staging.issue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// A file of events that does not tell again what earlier files told of its days.
///
/// @param layout the kind of extract, e.g. `leavers`
/// @param from the first day that the file speaks for
/// @param to the last
/// @param told how many events earlier files told of these days
/// @param missing how many of them it does not tell
/// @param doubtful whether the file rather is not whole: it stops until the council confirms it
public record EventsWithdrawn(
        Place place,
        String layout,
        YearMonth month,
        LocalDate from,
        LocalDate to,
        long told,
        long missing,
        boolean doubtful)
        implements Issue {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    @Override
    public Severity severity() {
        return doubtful ? Severity.STOPS : Severity.WARNING;
    }

    @Override
    public String message() {
        return place + ": earlier files told " + told + (told == 1 ? " row" : " rows") + " of "
                + layout.replace('-', ' ') + " from " + DAY.format(from) + " to " + DAY.format(to)
                + "; this file tells " + (missing == told ? "none" : "all but " + missing) + " of them"
                + (doubtful ? "." : missing == told ? ", and they count no more." : ", and the others count no more.");
    }

    @Override
    public String remedy() {
        return doubtful
                ? "Send a file that holds all of these days; or, if they were withdrawn, confirm it in council.yaml:"
                        + " rules: confirmed-withdrawals: [{extract: " + layout + ", month: " + month
                        + ", reason: ...}]."
                : "Look whether they were withdrawn; if they were, nothing is to be done.";
    }
}
