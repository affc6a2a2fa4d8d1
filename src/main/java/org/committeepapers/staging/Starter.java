package org.committeepapers.staging;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.committeepapers.council.Role;
import org.jspecify.annotations.Nullable;

/// An appointment, also before its start (extract 5).
///
/// @param expectedStartDate when somebody appointed is to start; null once started
/// @param cohort of a scheme, e.g. `2010`
public record Starter(
        String personRef,
        Status status,
        @Nullable LocalDate offerDate,
        @Nullable LocalDate startDate,
        @Nullable LocalDate expectedStartDate,
        @Nullable String unitCode,
        Role role,
        @Nullable String jobTitle,
        @Nullable String grade,
        BigDecimal fte,
        @Nullable Route route,
        boolean internal,
        @Nullable String cohort,
        @Nullable LocalDate expectedQualificationDate)
        implements Placed, InRole {
    public enum Status {
        CONTRACTED,
        APPOINTED,
        STARTED,
        WITHDRAWN,
        TRAINING
    }

    public enum Route {
        NQSW,
        UK_EXT,
        OVERSEAS,
        RETURNER,
        OU,
        MA,
        FINAL_YEAR,
        INTERNAL,
        STEP_UP,
        FRONTLINE,
        GROW_OWN,
        APPRENTICE,
        AGENCY_CONV
    }
}
