package org.committeepapers.samples;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.committeepapers.council.Role;
import org.committeepapers.staging.AgencyWorker;
import org.committeepapers.staging.Contract;
import org.committeepapers.staging.Post;
import org.committeepapers.staging.StaffMember;

/// Derbyshire in April 2019: two services in workbooks of another HR system. Posts, people and agency workers add up to
/// the paper's localities, and the people's time as social workers to its stability table.
final class Derbyshire2019 {

    static final LocalDate AS_AT = LocalDate.of(2019, 4, 30);

    private final Dice dice = new Dice(20190430);
    private final List<Post> posts = new ArrayList<>();
    private final List<StaffMember> staff = new ArrayList<>();
    private final List<AgencyWorker> agency = new ArrayList<>();

    static void writeTo(SampleFolder folder) {
        Derbyshire2019 derbyshire = new Derbyshire2019();
        Derbyshire2019Folder.writeTo(folder);
        Derbyshire2019Adverts.writeTo(folder);
        References references = new References();
        Derbyshire2019Pay.addTo(references);
        Derbyshire2019Costs.addTo(references);
        references.writeTo(folder);
        Derbyshire2019Strategy.writeTo(folder);
        Derbyshire2019Turnover.writeTo(folder);
        for (DerbyshireService service : DerbyshireService.values()) {
            derbyshire.service(service);
        }
        folder.write(
                "2019-04/establishment.xlsx",
                Derbyshire2019Folder.ESTABLISHMENT.bytes(new Extract<>(Post.class, derbyshire.posts)));
        folder.write(
                "2019-04/staff-in-post.xlsx",
                Derbyshire2019Folder.STAFF_IN_POST.bytes(new Extract<>(StaffMember.class, derbyshire.staff)));
        folder.write(
                "2019-04/agency-workers.xlsx",
                Derbyshire2019Folder.AGENCY_WORKERS.bytes(new Extract<>(AgencyWorker.class, derbyshire.agency)));
    }

    private void service(DerbyshireService service) {
        List<Seat> seats = new ArrayList<>();
        for (Map<String, String> row : service.localities()) {
            String unit = service.unit(row);
            BigDecimal vacancies = Golden.figure(row, "vacancies_fte");
            BigDecimal established = Golden.figure(row, "current_establishment_fte");
            List<Post> here = posts(unit, row, established);
            posts.addAll(here);
            seats.addAll(Seat.fill(unit, Role.SW, here, Fte.ofPeople(established.subtract(vacancies), dice)));
            agency(unit, Golden.figure(row, "agency_within_vacancies_fte"), vacancies);
        }
        List<Tenure.Band> bands =
                Tenure.of(service.columns).layOut(seats.stream().map(Seat::fte).toList(), dice);
        for (int i = 0; i < seats.size(); i++) {
            staff.add(member(seats.get(i), bands.get(i)));
        }
    }

    /// Posts of before the Growth Bid, then those it added.
    private List<Post> posts(String unit, Map<String, String> row, BigDecimal established) {
        String before = row.getOrDefault("pre_growth_bid_2017_establishment_fte", "n/a");
        BigDecimal base = before.equals("n/a") ? established : new BigDecimal(before);
        List<Post> here = new ArrayList<>();
        Fte.ofPosts(base).forEach(fte -> here.add(post(unit, fte, Post.Funding.BASE)));
        Fte.ofPosts(established.subtract(base)).forEach(fte -> here.add(post(unit, fte, Post.Funding.GROWTH)));
        return here;
    }

    private Post post(String unit, BigDecimal fte, Post.Funding funding) {
        Role role = dice.oneOf(Role.SW, Role.SW, Role.SW, Role.SW, Role.SP);
        return new Post(AS_AT, dice.reference("P", 104_000, 109_999), unit, role, null, fte, funding, true);
    }

    /// Agency workers cover vacancies as long as there are any, then absences.
    private void agency(String unit, BigDecimal total, BigDecimal vacancies) {
        BigDecimal uncovered = vacancies;
        for (BigDecimal fte : Fte.ofPeople(total, dice)) {
            boolean vacancy = uncovered.compareTo(fte) >= 0;
            uncovered = vacancy ? uncovered.subtract(fte) : uncovered;
            BigDecimal week =
                    BigDecimal.valueOf(dice.between(118_000, 134_000), 2).multiply(fte);
            agency.add(new AgencyWorker(
                    AS_AT,
                    dice.reference("A", 2000, 2999),
                    unit,
                    dice.oneOf(Role.SW, Role.SW, Role.SW, Role.SP),
                    fte,
                    vacancy ? AgencyWorker.Covers.VACANCY : AgencyWorker.Covers.ABSENCE,
                    week.setScale(2, RoundingMode.HALF_UP),
                    dice.day(LocalDate.of(2018, 1, 8), LocalDate.of(2019, 4, 15))));
        }
    }

    private StaffMember member(Seat seat, Tenure.Band band) {
        LocalDate start = band.start(dice, AS_AT);
        boolean newlyQualified = band.from() == 0 && seat.role() == Role.SW && dice.chance(40);
        LocalDate continuous = newlyQualified || dice.chance(75) ? start : start.minusDays(dice.between(60, 2400));
        Career career = newlyQualified
                ? Career.newlyQualified(dice, start.getYear() - (start.getMonthValue() < 8 ? 1 : 0), start)
                : Career.asSocialWorkerSince(dice, continuous, start, AS_AT);
        Role role = newlyQualified ? Role.NQSW : seat.role();
        int grade = 9 + List.of(Role.NQSW, Role.SW, Role.SP).indexOf(role);
        return new StaffMember(
                AS_AT,
                dice.pseudonym(),
                seat.postRef(),
                seat.unit(),
                Derbyshire2019Folder.title(role),
                role,
                "Grade " + grade,
                15 + 4 * (grade - 8) + dice.between(0, 3),
                seat.fte(),
                Contract.PERM,
                career.role(),
                career.socialWorker(),
                career.continuous(),
                false,
                newlyQualified,
                career.qualified(),
                career.ukStart(),
                dice.chance(97) ? null : dice.oneOf(StaffMember.Absence.values()));
    }
}
