package org.committeepapers.staging;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.committeepapers.council.Role;
import org.committeepapers.staging.column.Adds;
import org.committeepapers.staging.column.Day;
import org.committeepapers.staging.column.Expected;
import org.committeepapers.staging.column.Fte;
import org.committeepapers.staging.column.HeaderNeeded;
import org.committeepapers.staging.column.IfBlank;
import org.committeepapers.staging.column.Key;
import org.committeepapers.staging.column.Masked;
import org.committeepapers.staging.column.OfPost;
import org.committeepapers.staging.column.Ref;
import org.committeepapers.staging.column.Unit;
import org.jspecify.annotations.Nullable;

/// An appointment, also before its start (extract 5).
///
/// @param expectedStartDate when somebody appointed is to start; null once started
/// @param cohort of a scheme, e.g. `2010`
@LayoutOf(name = "starters", kind = Layout.Kind.EVENT, addsUp = true)
public record Starter(
        @Key @Masked @Ref String personRef,
        Status status,
        @Day(3) @Masked @Nullable LocalDate offerDate,
        @Day @Masked @Nullable LocalDate startDate,
        @Day(2) @Masked @Nullable LocalDate expectedStartDate,
        @HeaderNeeded @OfPost @Unit @Nullable String unitCode,
        @Key Role role,
        @Masked @OfPost @Nullable String jobTitle,
        @Nullable String grade,
        @Adds @Expected @Fte(Fte.Of.PERSON) @Nullable BigDecimal fte,
        @Nullable Route route,
        @IfBlank(false) @Nullable Boolean internal,
        @Nullable String cohort,
        @Masked @Nullable LocalDate expectedQualificationDate)
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
