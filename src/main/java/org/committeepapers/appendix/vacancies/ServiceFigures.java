package org.committeepapers.appendix.vacancies;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.committeepapers.appendix.Cell;
import org.committeepapers.appendix.Printed;
import org.committeepapers.council.Council;
import org.committeepapers.council.OrgUnit;
import org.committeepapers.council.Period;
import org.committeepapers.council.Role;
import org.committeepapers.measure.Exact;
import org.committeepapers.measure.InPost;
import org.committeepapers.measure.Movements;
import org.committeepapers.measure.Shorthand;
import org.committeepapers.measure.Staffing;
import org.committeepapers.measure.StaffingByUnit;
import org.committeepapers.measure.Turnover;
import org.committeepapers.month.MonthData;
import org.committeepapers.month.Needs;
import org.committeepapers.staging.AgencyWorker;
import org.committeepapers.staging.HistoryTotal;
import org.committeepapers.staging.Leaver;
import org.committeepapers.staging.Post;
import org.committeepapers.staging.StaffMember;
import org.committeepapers.staging.Starter;
import org.jspecify.annotations.Nullable;

/// Posts, people, leavers and starters of a council's services and of the units below them, for all its role groups.
final class ServiceFigures {

    static final int YEARS = 3;
    private static final int MONTHS_A_YEAR = 12;
    static final Needs NEEDS = Needs.of(Set.of(Post.class, StaffMember.class, AgencyWorker.class))
            .orAlso(Set.of(Leaver.class, Starter.class, HistoryTotal.class))
            .reachingBack(YEARS * MONTHS_A_YEAR);
    static final String SOURCE = "HR extracts: establishment, staff in post, agency workers, leavers, starters; totals "
            + "typed in for earlier dates";

    private final MonthData month;
    private final StaffingByUnit staffing;
    private final InPost inPost;
    private final Movements movements;

    ServiceFigures(MonthData month) {
        Council council = month.council();
        this.month = month;
        Set<Role> roles = council.roleGroups().values().stream()
                .flatMap(group -> group.roles().stream())
                .collect(Collectors.toUnmodifiableSet());
        this.staffing = StaffingByUnit.of(
                council.units(),
                month.at(Post.class, month.month()),
                month.at(StaffMember.class, month.month()),
                month.at(AgencyWorker.class, month.month()),
                roles);
        this.inPost = new InPost(
                council.units(),
                month.all(StaffMember.class),
                month.all(HistoryTotal.class),
                council.roleGroups().values());
        this.movements = new Movements(council.units(), month.all(Leaver.class), month.all(Starter.class), roles);
    }

    MonthData month() {
        return month;
    }

    InPost inPost() {
        return inPost;
    }

    Movements movements() {
        return movements;
    }

    /// The twelve months to the reporting month, and those to the same month of the years before, newest first.
    List<Period> years() {
        return IntStream.range(0, YEARS)
                .mapToObj(back -> month.month().minusYears(back))
                .map(last -> new Period(last.minusMonths(MONTHS_A_YEAR - 1L), last))
                .toList();
    }

    Staffing staffing(@Nullable String unit) {
        return unit == null ? staffing.total() : staffing.within(unit);
    }

    /// Leavers of a year over the mean of the fte in post at its start and at its end; empty where one is not on
    /// record.
    Optional<Turnover> turnover(@Nullable String unit, Period year) {
        LocalDate start = year.from().minusMonths(1).atEndOfMonth();
        return inPost.mean(unit, List.of(start, year.to().atEndOfMonth()))
                .map(base -> new Turnover(movements.left(unit, year), base));
    }

    /// The turnover rate of a unit of a service, or why there is none.
    Cell turnoverRate(Service service, @Nullable String unit, Period year) {
        Optional<Turnover> turnover = turnover(unit, year);
        if (!month.has(Leaver.class)) {
            return missing("no extract of leavers was sent");
        }
        if (service.unit() != null && !service.unit().equals(unit) && movements.leftFromUnitItself(service.unit())) {
            return missing("leavers are recorded for the service as a whole");
        }
        if (!movements.recordedSince(year)) {
            return missing("leavers are not on record for the whole period");
        }
        if (turnover.isEmpty()) {
            return missing("the fte in post at the start of the period is not on record");
        }
        return Cell.of(turnover.get().rate(), Shorthand.NOT_APPLICABLE, "nobody was in post");
    }

    Cell starters(@Nullable String unit, Period year) {
        return month.has(Starter.class)
                ? Cell.of(movements.started(unit, year))
                : missing("no extract of starters was sent");
    }

    /// Fte that started in a service, but in none of its units, in a period.
    BigDecimal startedOutside(@Nullable String service, List<OrgUnit> units, Period year) {
        return units.stream()
                .map(unit -> movements.started(unit.code(), year))
                .reduce(movements.started(service, year), BigDecimal::subtract);
    }

    /// Established fte without the posts that the council's growth funding added.
    BigDecimal beforeGrowth(String unit) {
        return posts(unit)
                .filter(post -> post.funding() != Post.Funding.GROWTH)
                .map(Post::budgetedFte)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    boolean hasGrowth(@Nullable String unit) {
        return posts(unit).anyMatch(post -> post.funding() == Post.Funding.GROWTH);
    }

    private java.util.stream.Stream<Post> posts(@Nullable String unit) {
        return month.at(Post.class, month.month()).stream()
                .filter(post -> unit == null || month.council().units().isWithin(post.unitCode(), unit));
    }

    /// A unit's established fte as typed in for an earlier date; empty where it had none.
    Optional<BigDecimal> establishmentTypedIn(String unit, LocalDate day) {
        return month.all(HistoryTotal.class).stream()
                .filter(total -> total.measure().equals("ESTABLISHMENT")
                        && total.periodEnd().equals(day)
                        && Objects.equals(total.unitCode(), unit))
                .map(HistoryTotal::value)
                .reduce(BigDecimal::add);
    }

    /// Whether a unit came after its neighbours: earlier establishments are typed in for them and none for it.
    boolean isNew(OrgUnit unit, List<OrgUnit> neighbours) {
        return neighbours.stream().anyMatch(this::hadEstablishment) && !hadEstablishment(unit);
    }

    private boolean hadEstablishment(OrgUnit unit) {
        return month.all(HistoryTotal.class).stream()
                .anyMatch(total ->
                        total.measure().equals("ESTABLISHMENT") && unit.code().equals(total.unitCode()));
    }

    /// What a rate says of a year, as a note.
    String turnoverNote() {
        return "Turnover: fte of permanent leavers in the 12 months to the date as a percentage of the mean of the fte in "
                + "post at the start and at the end of those months. A total is the sum of the leavers over the sum of "
                + "the bases, never the mean of the rows.";
    }

    static String asAt(Period year) {
        return Printed.day(year.to().atEndOfMonth());
    }

    static Cell missing(String reason) {
        return new Cell.Missing(Shorthand.NOT_AVAILABLE, reason);
    }

    static Optional<Exact> figure(Cell cell) {
        return cell instanceof Cell.Figure figure ? Optional.of(figure.value()) : Optional.empty();
    }
}
