package org.committeepapers.appendix.pay;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.committeepapers.council.Role;
import org.committeepapers.council.RoleGroup;
import org.committeepapers.measure.Exact;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.ServiceSplit;
import org.committeepapers.month.MonthData;
import org.committeepapers.staging.CostLine;
import org.committeepapers.staging.StaffMember;
import org.jspecify.annotations.Nullable;

/// The condition of service of a supplement, and how many caseholders in post meet it.
///
/// The years are the council's rule; null where it has none.
record ServiceCondition(@Nullable Integer years, ServiceSplit staff) {

    private static final String UNDER = "UNDER_SERVICE_YEARS";
    private static final String OVER = "OVER_SERVICE_YEARS";

    static ServiceCondition of(MonthData month) {
        Integer years =
                month.council().rules().supplementServiceYears(month.asAt()).orElse(null);
        Set<Role> roles = month.council()
                .findRoleGroup("CASEHOLDER")
                .map(RoleGroup::roles)
                .orElse(Set.of());
        List<StaffMember> caseholders = month.at(StaffMember.class, month.month()).stream()
                .filter(member -> roles.contains(member.role()))
                .toList();
        return new ServiceCondition(years, ServiceSplit.of(caseholders, years == null ? 0 : years, month.asAt()));
    }

    /// The condition in words; a text that is no code of ours stands as it is.
    @Nullable
    String printed(CostLine line) {
        return switch (line.section()) {
            case UNDER -> years == null ? null : "less than " + years + " years";
            case OVER -> years == null ? null : "more than " + years + " years";
            case null, default -> line.section();
        };
    }

    /// Staff who meet the condition, else the number that the proposal states.
    Optional<Exact> fte(CostLine line) {
        return switch (line.section()) {
            case UNDER -> counted(staff.under());
            case OVER -> counted(staff.reached());
            case null, default -> Optional.ofNullable(line.quantity()).map(Exact::of);
        };
    }

    String note() {
        return years == null
                ? "No years of service are set from which the higher supplement is paid."
                : staff.unknown().signum() == 0
                        ? "The continuous service date of everybody counted is known."
                        : "Staff without a continuous service date (" + Format.FTE.sentence(Exact.of(staff.unknown()))
                                + ") are not counted.";
    }

    private Optional<Exact> counted(BigDecimal fte) {
        return years == null ? Optional.empty() : Optional.of(Exact.of(fte));
    }
}
