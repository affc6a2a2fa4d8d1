package org.committeepapers.samples;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.committeepapers.council.Role;
import org.committeepapers.staging.AgencyWorker;
import org.committeepapers.staging.Leaver;
import org.committeepapers.staging.Post;
import org.committeepapers.staging.StaffMember;

/// Kent in June 2015 and June 2016: the same posts, many of the same people, and all who left between.
final class Kent2016 {

    static final LocalDate FIRST = Kent2016Leavers.FIRST_SNAPSHOT;
    static final LocalDate SECOND = LocalDate.of(2016, 6, 30);
    static final BigDecimal CASEHOLDER_POSTS = new BigDecimal("400.0");
    static final Set<Role> MANAGERS = Set.of(Role.TM, Role.ATM);

    private final Dice dice = new Dice(20160630);
    private final List<String> districts = List.copyOf(Kent2016Folder.DISTRICTS.keySet());
    private final List<Integer> weights = List.copyOf(Kent2016Folder.DISTRICTS.values());
    private final List<Map<String, String>> mix = Golden.rows("kent-2016/staffing-mix");
    private final List<Leaver> leavers;
    private final List<Post> posts = new ArrayList<>();
    private final Map<LocalDate, List<StaffMember>> staff = new LinkedHashMap<>();
    private final Map<LocalDate, List<AgencyWorker>> agency = new LinkedHashMap<>();

    private Kent2016() {
        List<String> aUnitForEachPost = new ArrayList<>();
        for (int i = 0; i < districts.size(); i++) {
            aUnitForEachPost.addAll(Collections.nCopies(weights.get(i), districts.get(i)));
        }
        leavers = new Kent2016Leavers(dice, aUnitForEachPost).all();
        List.of(FIRST, SECOND).forEach(day -> {
            staff.put(day, new ArrayList<>());
            agency.put(day, new ArrayList<>());
        });
    }

    static void writeTo(SampleFolder folder) {
        Kent2016 kent = new Kent2016();
        kent.people();
        Kent2016Folder.writeTo(folder);
        Kent2016Applications.writeTo(folder);
        kent.writeMonth(folder, "2015-06", FIRST);
        kent.writeMonth(folder, "2016-06", SECOND);
        folder.write(
                "2016-06/kent-2016_leavers_2016-06.csv",
                new Extract<>(Leaver.class, kent.leavers)
                        .csv(Kent2016Folder.HR_SYSTEM, Charset.forName("windows-1252")));
    }

    private void writeMonth(SampleFolder folder, String month, LocalDate day) {
        List<Post> standing = posts.stream().map(post -> at(day, post)).toList();
        folder.write(month + "/establishment.csv", new Extract<>(Post.class, standing).csv());
        folder.write(month + "/staff-in-post.csv", new Extract<>(StaffMember.class, staff.get(day)).csv());
        folder.write(month + "/agency-workers.csv", new Extract<>(AgencyWorker.class, agency.get(day)).csv());
    }

    private void people() {
        List<BigDecimal> established = Fte.shares(CASEHOLDER_POSTS, weights, 1);
        List<BigDecimal> first = Fte.shares(filled(0, "filled_by_permanent_pct"), weights, 1);
        List<BigDecimal> second = Fte.shares(filled(1, "filled_by_permanent_pct"), weights, 1);
        for (int i = 0; i < districts.size(); i++) {
            List<Post> caseholding =
                    posts(districts.get(i), Fte.ofPosts(established.get(i)), Role.SW, Role.SW, Role.SP);
            group(districts.get(i), caseholding, first.get(i), second.get(i));
            List<Post> managing = posts(districts.get(i), Fte.ofPosts(new BigDecimal("5.0")), Role.TM, Role.ATM);
            group(districts.get(i), managing, new BigDecimal("4.0"), new BigDecimal("4.0"));
        }
        agency(FIRST, Fte.shares(filled(0, "filled_by_agency_pct"), weights, 1));
        agency(SECOND, Fte.shares(filled(1, "filled_by_agency_pct"), weights, 1));
    }

    /// The fte that fills the printed share of the caseholder posts.
    private BigDecimal filled(int row, String column) {
        return CASEHOLDER_POSTS
                .multiply(Golden.figure(mix.get(row), column))
                .movePointLeft(2)
                .setScale(1);
    }

    private List<Post> posts(String unit, List<BigDecimal> ftes, Role... roles) {
        List<Post> here = ftes.stream()
                .map(fte -> {
                    Role role = dice.oneOf(roles);
                    return new Post(
                            FIRST,
                            dice.reference("P", 20_000, 29_999),
                            unit,
                            role,
                            grade(role, dice),
                            fte,
                            Post.Funding.BASE,
                            true);
                })
                .toList();
        posts.addAll(here);
        return here;
    }

    /// The people of some posts at both snapshots: those who stay, those who leave between, those who join.
    private void group(String unit, List<Post> posts, BigDecimal first, BigDecimal second) {
        boolean managing = MANAGERS.contains(posts.getFirst().role());
        List<Leaver> leaving = leavers.stream()
                .filter(leaver -> leaver.unitCode().equals(unit) && MANAGERS.contains(leaver.role()) == managing)
                .filter(leaver -> !leaver.continuousServiceDate().isAfter(FIRST)
                        && leaver.leaveDate().isAfter(FIRST))
                .toList();
        BigDecimal staying =
                first.subtract(Fte.sum(leaving.stream().map(Leaver::fte).toList()));
        Role usual = managing ? Role.TM : Role.SW;
        List<Seat> stayers = Seat.fill(unit, usual, posts, Fte.ofPeople(staying, dice));
        Set<Post> taken = stayers.stream().map(Seat::post).collect(Collectors.toSet());
        List<Post> free = posts.stream().filter(post -> !taken.contains(post)).toList();
        stayers.stream()
                .map(seat -> stayer(seat))
                .forEach(person ->
                        Stream.of(FIRST, SECOND).forEach(day -> staff.get(day).add(person.at(day))));
        Seat.fill(unit, usual, free, Fte.ofPeople(second.subtract(staying), dice)).stream()
                .map(this::joiner)
                .forEach(person -> staff.get(SECOND).add(person.at(SECOND)));
        List<String> places = free.stream().map(Post::postRef).toList();
        for (int i = 0; i < leaving.size(); i++) {
            String post = i < places.size() ? places.get(i) : null;
            staff.get(FIRST).add(Kent2016Person.of(leaving.get(i), post).at(FIRST));
        }
    }

    private Kent2016Person stayer(Seat seat) {
        boolean newlyQualified = seat.role() == Role.SW && dice.chance(9);
        Career career = newlyQualified
                ? Career.newlyQualified(dice, 2014, dice.day(LocalDate.of(2014, 9, 1), LocalDate.of(2015, 1, 31)))
                : Career.longServing(dice, LocalDate.of(1990, 9, 1), FIRST);
        return person(seat, newlyQualified, career);
    }

    private Kent2016Person joiner(Seat seat) {
        boolean newlyQualified = seat.role() == Role.SW && dice.chance(55);
        LocalDate start = dice.day(LocalDate.of(2015, 9, 1), newlyQualified ? LocalDate.of(2016, 1, 31) : SECOND);
        return person(
                seat,
                newlyQualified,
                newlyQualified
                        ? Career.newlyQualified(dice, 2015, start)
                        : Career.asSocialWorkerSince(dice, start, start, SECOND));
    }

    private Kent2016Person person(Seat seat, boolean newlyQualified, Career career) {
        return new Kent2016Person(
                dice.pseudonym(),
                seat.postRef(),
                seat.unit(),
                newlyQualified ? Role.NQSW : seat.role(),
                grade(seat.role(), dice),
                seat.fte(),
                career);
    }

    private void agency(LocalDate day, List<BigDecimal> ftes) {
        for (int i = 0; i < districts.size(); i++) {
            String unit = districts.get(i);
            Fte.ofPeople(ftes.get(i), dice)
                    .forEach(fte ->
                            agency.get(day).add(agencyWorker(day, unit, dice.oneOf(Role.SW, Role.SW, Role.SP), fte)));
            if (dice.chance(50)) {
                agency.get(day).add(agencyWorker(day, unit, Role.TM, BigDecimal.ONE.setScale(2)));
            }
        }
    }

    private AgencyWorker agencyWorker(LocalDate day, String unit, Role role, BigDecimal fte) {
        BigDecimal week = BigDecimal.valueOf(dice.between(118_000, 152_000), 2).multiply(fte);
        return new AgencyWorker(
                day,
                dice.reference("A", 5000, 5999),
                unit,
                role,
                fte,
                AgencyWorker.Covers.VACANCY,
                week.setScale(2, RoundingMode.HALF_UP),
                dice.day(day.minusMonths(14), day.minusDays(4)));
    }

    static String grade(Role role, Dice dice) {
        return switch (role) {
            case NQSW -> "KR8";
            case SW -> dice.oneOf("KR9", "KR9", "KR10");
            case TM -> "KR12";
            default -> "KR11";
        };
    }

    private static Post at(LocalDate day, Post post) {
        return new Post(
                day,
                post.postRef(),
                post.unitCode(),
                post.role(),
                post.grade(),
                post.budgetedFte(),
                post.funding(),
                post.inScope());
    }
}
