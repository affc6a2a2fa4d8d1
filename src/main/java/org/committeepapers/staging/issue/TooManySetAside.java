package org.committeepapers.staging.issue;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A file of which so many rows cannot be used that none should be.
///
/// @param limitPercent of the council's rules
/// @param cause the fault of most of them
public record TooManySetAside(
        Place place,
        long setAside,
        long read,
        BigDecimal limitPercent,
        @Nullable Issue cause) implements Issue {

    /// Whether the share of rows set aside is over the limit.
    public static boolean is(long setAside, long read, BigDecimal limitPercent) {
        return BigDecimal.valueOf(setAside * 100).compareTo(limitPercent.multiply(BigDecimal.valueOf(read))) > 0;
    }

    @Override
    public Severity severity() {
        return Severity.STOPS;
    }

    @Override
    public String message() {
        return place + ": " + setAside + " of " + read + " rows cannot be used, more than "
                + limitPercent.toPlainString() + " %; nothing of the file is used."
                + (cause == null ? "" : " Most often: " + cause.message());
    }

    @Override
    public String remedy() {
        return cause == null ? "Mend the rows named for this file and send it again." : cause.remedy();
    }
}
