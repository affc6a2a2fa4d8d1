package org.committeepapers.appendix.recruitment;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.committeepapers.council.Role;
import org.committeepapers.council.RoleGroup;
import org.committeepapers.measure.Exact;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Staffing;
import org.committeepapers.measure.StaffingByUnit;
import org.committeepapers.month.MonthData;
import org.committeepapers.staging.AgencyWorker;
import org.committeepapers.staging.PlanLine;
import org.committeepapers.staging.Post;

/// A planning figure of recruitment with the figure it was rounded from: agency workers to replace, or leavers
/// expected at the planning rate of turnover.
record PlannedNeed(MonthData month, PlanLine line) {

    private static final String AGENCY = "AGENCY_REPLACEMENT";
    private static final String LEAVERS = "LEAVER_REPLACEMENT";

    /// The lines that plan a need.
    static PlanLines lines(PlanLines lines) {
        return new PlanLines(List.of(AGENCY, LEAVERS).stream()
                .flatMap(measure -> lines.plan(measure).lines().stream())
                .toList());
    }

    /// What is computed, in words, e.g. `15% of an establishment of 375.7 fte`.
    String formula() {
        if (line.measure().equals(AGENCY)) {
            return "agency workers";
        }
        return rate().map(rate -> Format.WHOLE_PERCENT.sentence(rate) + " of an establishment of "
                        + Format.FTE.sentence(Exact.of(staffing().establishment())))
                .orElse("turnover times establishment");
    }

    /// fte; empty where the extract was not sent or no rate is set.
    Optional<Exact> computed() {
        if (line.measure().equals(AGENCY)) {
            return month.has(AgencyWorker.class)
                    ? Optional.of(Exact.of(staffing().agency()))
                    : Optional.empty();
        }
        return rate().filter(rate -> month.has(Post.class))
                .map(rate -> rate.times(Exact.of(staffing().establishment())).dividedBy(Exact.of(100)));
    }

    /// The planning rate of turnover set for the group, else for all, in percent.
    private Optional<Exact> rate() {
        PlanLines turnover = PlanLines.of(month).assumption("TURNOVER");
        return turnover.group(group())
                .first()
                .or(() -> turnover.group("").first())
                .map(assumed -> Exact.of(assumed.value()));
    }

    private Staffing staffing() {
        Set<Role> roles =
                month.council().findRoleGroup(group()).map(RoleGroup::roles).orElse(Set.of());
        return StaffingByUnit.of(
                        month.council().units(),
                        month.at(Post.class, month.month()),
                        List.of(),
                        month.at(AgencyWorker.class, month.month()),
                        roles)
                .total();
    }

    private String group() {
        return Objects.toString(line.groupCode(), "");
    }
}
