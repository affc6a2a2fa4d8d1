package org.committeepapers.staging;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.committeepapers.council.Role;
import org.jspecify.annotations.Nullable;

/// A person who left (extract 4). Of the quote of the extract, only one that is cleared for publication is ever kept.
///
/// @param leaveDate last day of employment
/// @param hrReasonCode by the council's list of leaving reasons, as HR recorded it; null where not known
/// @param managerReason as the manager noted it; null where none was recorded
/// @param clearedQuote a short paraphrase approved for publication; null where there is none, or it is not cleared
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
        @Nullable Destination destination,
        @Nullable String clearedQuote)
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
