package org.committeepapers.staging;

import java.time.LocalDate;
import org.committeepapers.council.Role;
import org.committeepapers.staging.column.Day;
import org.committeepapers.staging.column.IfBlank;
import org.committeepapers.staging.column.Key;
import org.committeepapers.staging.column.Masked;
import org.committeepapers.staging.column.Ref;
import org.jspecify.annotations.Nullable;

/// An application for a post (extract 7): the dates filled are the stages reached.
@LayoutOf(name = "applications", kind = Layout.Kind.EVENT)
public record JobApplication(
        @Key @Masked @Ref String applicationRef,
        @Ref String advertRef,
        Role role,
        @Day @Masked @Nullable LocalDate appliedDate,
        @Masked @Nullable LocalDate shortlistedDate,
        @Masked @Nullable LocalDate interviewDate,
        @Masked @Nullable LocalDate offerDate,
        @Masked @Nullable LocalDate acceptedDate,
        @Masked @Nullable LocalDate declinedDate,
        @Nullable DeclineReason declineReason,
        @IfBlank(false) @Nullable Boolean internal,
        @IfBlank(false) @Nullable Boolean nqsw,
        @Nullable String source)
        implements InRole {
    public enum DeclineReason {
        PAY,
        OTHER
    }
}
