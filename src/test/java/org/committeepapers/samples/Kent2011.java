package org.committeepapers.samples;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.committeepapers.council.Role;
import org.committeepapers.staging.AgencyWorker;
import org.committeepapers.staging.Contract;
import org.committeepapers.staging.Post;
import org.committeepapers.staging.StaffMember;

/// Kent in April 2011: one month of people whose sums are the districts of the paper's Appendix 1, and the totals of
/// the months before, as Appendices 2 and 3 print them.
final class Kent2011 {

    static final LocalDate AS_AT = LocalDate.of(2011, 4, 30);
    static final String STAFFING = "kent-2011/appendix-1-staffing-by-district";
    static final Map<String, String> TRENDS = new LinkedHashMap<>();
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM-yy", Locale.ENGLISH);
    private static final List<String> CORPORATE_PARENTING = List.of("CP_EAST", "CP_WEST");

    static {
        TRENDS.put("CASEHOLDER", "kent-2011/appendix-2-caseholder-staffing-levels");
        TRENDS.put("NONCASEHOLDER", "kent-2011/appendix-3-non-caseholder-manager-levels");
    }

    private final Dice dice = new Dice(20110430);
    private final List<Post> posts = new ArrayList<>();
    private final List<Seat> seats = new ArrayList<>();
    private final List<AgencyWorker> agency = new ArrayList<>();

    static void writeTo(SampleFolder folder) {
        Kent2011 kent = new Kent2011();
        Kent2011Folder.writeTo(folder, areas());
        Kent2011Costs.writeTo(folder);
        folder.write("reference/history-totals.csv", history());
        References references = new References();
        Kent2011Performance.addTo(references);
        references.writeTo(folder);
        Kent2011Performance.writeTo(folder);
        Kent2011Pay.addTo(references);
        kent.people();
        folder.write("2011-04/establishment.csv", new Extract<>(Post.class, kent.posts).csv());
        folder.write("2011-04/staff-in-post.csv", new Extract<>(StaffMember.class, kent.staff()).csv());
        folder.write(
                "2011-04/kent-2011_agency-workers_2011-04.csv", new Extract<>(AgencyWorker.class, kent.agency).csv());
    }

    /// The area of each district, in printed order.
    static Map<String, String> areas() {
        return Golden.rows("kent-2011/derived-district-area-assignment").stream()
                .collect(Collectors.toMap(
                        row -> row.get("district"), row -> row.get("area"), (one, other) -> one, LinkedHashMap::new));
    }

    private static String history() {
        StringBuilder text = new StringBuilder("period_end,unit_code,role_group,measure,value\n");
        TRENDS.forEach((group, table) -> Golden.rows(table).forEach(row -> {
            String start = YearMonth.parse(row.get("month"), MONTH).atEndOfMonth() + ",," + group + ",";
            text.append(start).append("IN_POST,").append(row.get("actual_fte")).append('\n');
            text.append(start)
                    .append("OVERSEAS,")
                    .append(row.get("overseas_fte"))
                    .append('\n');
            text.append(start).append("AGENCY,").append(row.get("agency_fte")).append('\n');
        }));
        return text.toString();
    }

    private void people() {
        Set<String> districts = areas().keySet();
        for (Map<String, String> row : Golden.rows(STAFFING)) {
            if (districts.contains(row.get("district"))) {
                String unit = Units.code(row.get("district"));
                unit(unit, Group.CASEHOLDER, row, true);
                unit(unit, Group.NONCASEHOLDER, row, true);
            }
        }
        Map<String, String> outOfScope = Map.of(
                Group.CASEHOLDER.establishment, "8.0", Group.CASEHOLDER.inPost, "6.6", Group.CASEHOLDER.agency, "1.0");
        CORPORATE_PARENTING.forEach(unit -> unit(unit, Group.CASEHOLDER, outOfScope, false));
    }

    private void unit(String unit, Group group, Map<String, String> row, boolean inScope) {
        List<Post> here = Fte.ofPosts(Golden.figure(row, group.establishment)).stream()
                .map(fte -> post(unit, group, fte, inScope))
                .toList();
        posts.addAll(here);
        seats.addAll(Seat.fill(unit, group.usual, here, Fte.ofPeople(Golden.figure(row, group.inPost), dice)));
        Fte.ofPeople(Golden.figure(row, group.agency), dice).forEach(fte -> agency.add(agencyWorker(unit, group, fte)));
    }

    private Post post(String unit, Group group, BigDecimal fte, boolean inScope) {
        Role role = dice.oneOf(group.roles);
        Post.Funding funding = dice.chance(95) ? Post.Funding.BASE : Post.Funding.TEMP;
        return new Post(AS_AT, dice.reference("P", 100_000, 199_999), unit, role, grade(role), fte, funding, inScope);
    }

    private AgencyWorker agencyWorker(String unit, Group group, BigDecimal fte) {
        Role role = group == Group.CASEHOLDER ? dice.oneOf(Role.SW, Role.SW, Role.SW, Role.SP) : Role.TL;
        BigDecimal fullTime = BigDecimal.valueOf(dice.between(112_500, 146_000), 2);
        return new AgencyWorker(
                AS_AT,
                dice.reference("A", 2000, 2999),
                unit,
                role,
                fte,
                dice.chance(92) ? AgencyWorker.Covers.VACANCY : AgencyWorker.Covers.ABSENCE,
                fullTime.multiply(fte).setScale(2, RoundingMode.HALF_UP),
                dice.day(LocalDate.of(2010, 6, 7), LocalDate.of(2011, 4, 18)));
    }

    private List<StaffMember> staff() {
        List<Seat> overseas =
                dice.shuffled(seats.stream().filter(this::suitsOverseasRecruit).toList());
        List<LocalDate> arrivals = arrivals();
        return seats.stream()
                .map(seat -> {
                    int place = overseas.indexOf(seat);
                    return 0 <= place && place < arrivals.size()
                            ? member(seat, Role.SW, Career.fromOverseas(dice, arrivals.get(place)), true)
                            : atHome(seat);
                })
                .toList();
    }

    /// When the recruits from overseas of the trend arrived: a campaign wherever their number grew.
    private List<LocalDate> arrivals() {
        List<LocalDate> arrivals = new ArrayList<>();
        for (Map<String, String> row : Golden.rows(TRENDS.get("CASEHOLDER"))) {
            LocalDate first = YearMonth.parse(row.get("month"), MONTH).atDay(1);
            LocalDate start = arrivals.isEmpty() ? first.minusMonths(3) : first;
            while (arrivals.size() < Golden.figure(row, "overseas_fte").intValueExact()) {
                arrivals.add(dice.day(start, first.plusDays(20)));
            }
        }
        return arrivals;
    }

    private boolean suitsOverseasRecruit(Seat seat) {
        return seat.post() != null
                && seat.post().inScope()
                && seat.post().role() == Role.SW
                && seat.fte().compareTo(BigDecimal.ONE) == 0;
    }

    private StaffMember atHome(Seat seat) {
        Role role = seat.role();
        if (role == Role.NQSW) {
            LocalDate start = dice.day(LocalDate.of(2010, 7, 19), LocalDate.of(2011, 1, 31));
            return member(seat, role, Career.newlyQualified(dice, 2010, start), false);
        }
        return member(seat, role, Career.longServing(dice, LocalDate.of(1986, 9, 1), LocalDate.of(2011, 4, 1)), false);
    }

    private StaffMember member(Seat seat, Role role, Career career, boolean overseas) {
        String grade = grade(role);
        return new StaffMember(
                AS_AT,
                dice.pseudonym(),
                seat.postRef(),
                seat.unit(),
                role.title(),
                role,
                grade,
                point(grade),
                seat.fte(),
                Contract.PERM,
                career.role(),
                career.socialWorker(),
                career.continuous(),
                overseas,
                role == Role.NQSW,
                career.qualified(),
                career.ukStart(),
                dice.chance(96) ? null : dice.oneOf(StaffMember.Absence.MAT, StaffMember.Absence.LTS));
    }

    private String grade(Role role) {
        return switch (role) {
            case NQSW -> "KR8";
            case SW -> dice.oneOf("KR9", "KR9", "KR10");
            default -> "KR11";
        };
    }

    private int point(String grade) {
        int first = 22 + 5 * (Integer.parseInt(grade.substring(2)) - 8);
        return dice.between(first, first + 4);
    }

    /// A role group of the paper and its columns in Appendix 1.
    enum Group {
        CASEHOLDER(
                "caseholder_establishment_fte",
                "caseholder_in_post_ex_agency_fte",
                "caseholder_agency_fte",
                Role.SW,
                Stream.concat(
                        Stream.of(Role.NQSW, Role.SP, Role.SP),
                        Stream.generate(() -> Role.SW).limit(9))),
        NONCASEHOLDER(
                "non_caseholder_establishment_fte",
                "non_caseholder_managers_in_post_ex_agency_fte",
                "non_caseholder_agency_managers_fte",
                Role.TL,
                Stream.of(Role.TL, Role.TL, Role.PSW));

        final String establishment;
        final String inPost;
        final String agency;
        final Role usual;
        final Role[] roles;

        Group(String establishment, String inPost, String agency, Role usual, Stream<Role> roles) {
            this.usual = usual;
            this.establishment = establishment;
            this.inPost = inPost;
            this.agency = agency;
            this.roles = roles.toArray(Role[]::new);
        }
    }
}
