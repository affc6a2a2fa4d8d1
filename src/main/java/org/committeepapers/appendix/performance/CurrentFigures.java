package org.committeepapers.appendix.performance;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.committeepapers.council.Period;
import org.committeepapers.council.Role;
import org.committeepapers.council.RoleGroup;
import org.committeepapers.measure.Exact;
import org.committeepapers.measure.Staffing;
import org.committeepapers.measure.StaffingByUnit;
import org.committeepapers.measure.performance.Indicators;
import org.committeepapers.month.MonthData;
import org.committeepapers.staging.AgencyWorker;
import org.committeepapers.staging.Leaver;
import org.committeepapers.staging.PlanLine;
import org.committeepapers.staging.Post;
import org.committeepapers.staging.StaffMember;
import org.committeepapers.staging.Starter;

/// Where a council stands on what it has set itself, by the measure of the target.
final class CurrentFigures {

    private final MonthData month;
    private final Indicators indicators;

    CurrentFigures(MonthData month) {
        this.month = month;
        this.indicators = Indicators.of(month);
    }

    /// The figure at the month's end; a measure that is none of ours is read as the code of an indicator.
    Optional<Exact> of(PlanLine target) {
        return switch (target.measure()) {
            case "VACANCIES" -> staffing(target, staffing -> Optional.of(Exact.of(staffing.vacancies())));
            case "VACANCY_RATE" -> staffing(target, Staffing::vacancyRate);
            case "PERM_SHARE" -> staffing(target, Staffing::filledByPermanent);
            case "TURNOVER" -> staffing(target, staffing -> turnover(target, staffing.establishment()));
            case "PATHWAY_STAFF" -> inTraining(target);
            default ->
                indicators.readings().shown(target.measure(), month.month()).known();
        };
    }

    private Optional<Exact> staffing(PlanLine target, Function<Staffing, Optional<Exact>> figure) {
        if (!month.has(Post.class) || !month.has(StaffMember.class)) {
            return Optional.empty();
        }
        return figure.apply(StaffingByUnit.of(
                        month.council().units(),
                        month.at(Post.class, month.month()),
                        month.at(StaffMember.class, month.month()),
                        month.at(AgencyWorker.class, month.month()),
                        roles(target))
                .total());
    }

    /// Leavers of twelve months over the establishment at their end, percent.
    private Optional<Exact> turnover(PlanLine target, BigDecimal establishment) {
        if (!month.has(Leaver.class) || establishment.signum() == 0) {
            return Optional.empty();
        }
        Period year = new Period(month.month().minusMonths(11), month.month());
        Set<Role> roles = roles(target);
        long leavers = month.all(Leaver.class).stream()
                .filter(leaver -> roles.contains(leaver.role()) && year.contains(leaver.leaveDate()))
                .count();
        return Optional.of(Exact.percentage(BigDecimal.valueOf(leavers), establishment));
    }

    /// Staff who train to qualify, by the target's route where it names one.
    private Optional<Exact> inTraining(PlanLine target) {
        if (!month.has(Starter.class)) {
            return Optional.empty();
        }
        return Optional.of(Exact.of(month.all(Starter.class).stream()
                .filter(starter -> starter.status() == Starter.Status.TRAINING)
                .filter(starter -> target.source() == null
                        || Objects.toString(starter.route()).equals(target.source()))
                .count()));
    }

    private Set<Role> roles(PlanLine target) {
        return month.council().roleGroups().values().stream()
                .filter(group -> target.groupCode() == null || group.code().equals(target.groupCode()))
                .map(RoleGroup::roles)
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }
}
