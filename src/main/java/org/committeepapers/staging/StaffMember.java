package org.committeepapers.staging;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.committeepapers.council.Role;
import org.committeepapers.staging.column.Adds;
import org.committeepapers.staging.column.Expected;
import org.committeepapers.staging.column.Fte;
import org.committeepapers.staging.column.HeaderNeeded;
import org.committeepapers.staging.column.IfBlank;
import org.committeepapers.staging.column.Key;
import org.committeepapers.staging.column.LeavesOut;
import org.committeepapers.staging.column.Masked;
import org.committeepapers.staging.column.NotAfter;
import org.committeepapers.staging.column.Ref;
import org.committeepapers.staging.column.Unit;
import org.jspecify.annotations.Nullable;

/// A person in a post at a month's end, on the council's own contract (extract 2).
///
/// @param personRef pseudonym, the same in all files of a council
/// @param fte over 0, at most 1 for each person and post, 2 decimals
/// @param socialWorkerStartDate since when employed as a social worker here: the stability bands
/// @param overseasRecruit recruited abroad by a campaign; not a nationality
@LayoutOf(name = "staff-in-post", kind = Layout.Kind.SNAPSHOT, mayBeEmpty = false, addsUp = true)
public record StaffMember(
        @Key LocalDate periodEnd,
        @Key @Masked @Ref String personRef,
        @HeaderNeeded @Key @Masked @Ref @Nullable String postRef,
        @Key(unless = "post_ref") @Unit String unitCode,
        @Masked @Nullable String jobTitle,
        @Key(unless = "post_ref") Role role,
        @Nullable String grade,
        @Nullable Integer spinePoint,
        @Adds @Fte(Fte.Of.PERSON) BigDecimal fte,

        @Expected @LeavesOut(when = "AGENCY", rule = "agency-in-staff-extract") @Nullable
        Contract contract,

        @HeaderNeeded @Masked @NotAfter("period_end") @Nullable
        LocalDate roleStartDate,

        @HeaderNeeded @Masked @NotAfter("period_end") @Nullable
        LocalDate socialWorkerStartDate,

        @HeaderNeeded @Masked @NotAfter("period_end") @Nullable
        LocalDate continuousServiceDate,

        @HeaderNeeded @IfBlank(false) @Nullable Boolean overseasRecruit,
        @HeaderNeeded @IfBlank(false) @Nullable Boolean nqsw,
        @Masked @Nullable LocalDate qualificationDate,
        @Masked @NotAfter("period_end") @Nullable LocalDate ukExperienceStart,
        @Nullable Absence absent)
        implements Snapshot, Placed, InRole {

    /// Why somebody in post is not available for work.
    public enum Absence {
        MAT,
        LTS,
        SECOND
    }
}
