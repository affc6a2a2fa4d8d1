package org.committeepapers.staging;

import java.time.LocalDate;
import org.committeepapers.council.Role;
import org.jspecify.annotations.Nullable;

/// An application for a post (extract 7): the dates filled are the stages reached.
public record JobApplication(
        String applicationRef,
        String advertRef,
        Role role,
        @Nullable LocalDate appliedDate,
        @Nullable LocalDate shortlistedDate,
        @Nullable LocalDate interviewDate,
        @Nullable LocalDate offerDate,
        @Nullable LocalDate acceptedDate,
        @Nullable LocalDate declinedDate,
        @Nullable DeclineReason declineReason,
        boolean internal,
        boolean nqsw,
        @Nullable String source)
        implements InRole {
    public enum DeclineReason {
        PAY,
        OTHER
    }
}
