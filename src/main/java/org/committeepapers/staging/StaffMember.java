package org.committeepapers.staging;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.committeepapers.council.Role;
import org.jspecify.annotations.Nullable;

/// A person in a post at a month's end, on the council's own contract (extract 2).
///
/// @param personRef pseudonym, the same in all files of a council
/// @param fte over 0, at most 1 for each person and post, 2 decimals
/// @param socialWorkerStartDate since when employed as a social worker here: the stability bands
/// @param overseasRecruit recruited abroad by a campaign; not a nationality
public record StaffMember(
        LocalDate periodEnd,
        String personRef,
        @Nullable String postRef,
        String unitCode,
        @Nullable String jobTitle,
        Role role,
        @Nullable String grade,
        @Nullable Integer spinePoint,
        BigDecimal fte,
        Contract contract,
        @Nullable LocalDate roleStartDate,
        @Nullable LocalDate socialWorkerStartDate,
        @Nullable LocalDate continuousServiceDate,
        boolean overseasRecruit,
        boolean nqsw,
        @Nullable LocalDate qualificationDate,
        @Nullable LocalDate ukExperienceStart,
        @Nullable Absence absent)
        implements Snapshot, Placed, InRole {

    /// Why somebody in post is not available for work.
    public enum Absence {
        MAT,
        LTS,
        SECOND
    }
}
