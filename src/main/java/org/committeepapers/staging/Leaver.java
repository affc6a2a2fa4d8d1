package org.committeepapers.staging;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.committeepapers.council.Role;
import org.committeepapers.staging.column.Adds;
import org.committeepapers.staging.column.Cleared;
import org.committeepapers.staging.column.Codes;
import org.committeepapers.staging.column.Day;
import org.committeepapers.staging.column.Expected;
import org.committeepapers.staging.column.Fte;
import org.committeepapers.staging.column.HeaderNeeded;
import org.committeepapers.staging.column.Key;
import org.committeepapers.staging.column.LongText;
import org.committeepapers.staging.column.Masked;
import org.committeepapers.staging.column.NotAfter;
import org.committeepapers.staging.column.OfPost;
import org.committeepapers.staging.column.Ref;
import org.committeepapers.staging.column.Unit;
import org.jspecify.annotations.Nullable;

/// A person who left (extract 4). Of the quote of the extract, only one that is cleared for publication is ever kept.
///
/// @param leaveDate last day of employment
/// @param hrReasonCode by the council's list of leaving reasons, as HR recorded it; null where not known
/// @param managerReason as the manager noted it; null where none was recorded
/// @param clearedQuote a short paraphrase approved for publication; null where there is none, or it is not cleared
@LayoutOf(name = "leavers", kind = Layout.Kind.EVENT, addsUp = true)
public record Leaver(
        @Key @Masked @Ref String personRef,
        @Day @Masked LocalDate leaveDate,
        @OfPost @Unit String unitCode,
        @OfPost Role role,
        @Masked @OfPost @Nullable String jobTitle,
        @Nullable String grade,
        @Adds @Expected @Fte(Fte.Of.PERSON) @Nullable BigDecimal fte,
        @Expected @Nullable Contract contract,

        @HeaderNeeded @Key(unless = "continuous_service_date") @Masked @NotAfter("leave_date") @Nullable
        LocalDate roleStartDate,

        @HeaderNeeded @Key @Masked @NotAfter("leave_date") @Nullable
        LocalDate continuousServiceDate,

        @Codes("hr_reason") @HeaderNeeded @Nullable String hrReasonCode,
        @Codes("manager_reason") @HeaderNeeded @Nullable String managerReason,
        @Nullable Destination destination,

        @Cleared(column = "quote", by = "quote_cleared") @LongText @Masked @Nullable
        String clearedQuote)
        implements Placed, InRole {

    /// Somebody without a quote that may be published.
    public Leaver(
            String personRef,
            LocalDate leaveDate,
            String unitCode,
            Role role,
            @Nullable String jobTitle,
            @Nullable String grade,
            BigDecimal fte,
            Contract contract,
            @Nullable LocalDate roleStartDate,
            @Nullable LocalDate continuousServiceDate,
            @Nullable String hrReasonCode,
            @Nullable String managerReason,
            @Nullable Destination destination) {
        this(
                personRef,
                leaveDate,
                unitCode,
                role,
                jobTitle,
                grade,
                fte,
                contract,
                roleStartDate,
                continuousServiceDate,
                hrReasonCode,
                managerReason,
                destination,
                null);
    }

    public enum Destination {
        LA,
        AGENCY,
        PVI,
        NONE
    }
}
