package org.committeepapers.month;

import java.time.LocalDate;
import java.time.YearMonth;

/// Events that earlier files told and a newer one, which speaks for their days, does not.
///
/// @param layout the kind of extract, e.g. `leavers`
/// @param month the month the newer file was sent for
/// @param file its name
/// @param from the first day that it speaks for
/// @param to the last
/// @param rows how many events it tells; none for a nil return
/// @param again how many of those told before it tells again
/// @param missing how many of those told before of its days it does not tell
/// @param confirmed whether council.yaml says that it is meant so
public record Withdrawal(
        String layout,
        YearMonth month,
        String file,
        LocalDate from,
        LocalDate to,
        long rows,
        long again,
        long missing,
        boolean confirmed) {

    /// How many events earlier files told of its days, or told with other dates.
    public long told() {
        return again + missing;
    }

    /// Whether it is more likely that the file does not hold all of its days than that the events never were: a nil
    /// return, or a file that tells fewer of them again than it leaves out.
    public boolean isDoubtful() {
        return !confirmed && (rows == 0 || again < missing);
    }
}
