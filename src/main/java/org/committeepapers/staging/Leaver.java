package org.committeepapers.staging;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.committeepapers.council.Role;
import org.jspecify.annotations.Nullable;

/// A person who left (extract 4). The free-text quote of the extract is never stored.
///
/// @param leaveDate last day of employment
/// @param hrReasonCode by the council's list of leaving reasons, as HR recorded it; null where not known
/// @param managerReason as the manager noted it; null where none was recorded
public record Leaver(
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

    public enum Destination {
        LA,
        AGENCY,
        PVI,
        NONE
    }
}
