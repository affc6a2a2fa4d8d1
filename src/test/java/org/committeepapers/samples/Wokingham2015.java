package org.committeepapers.samples;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.committeepapers.council.Role;
import org.committeepapers.staging.Contract;
import org.committeepapers.staging.Post;
import org.committeepapers.staging.StaffMember;

/// Wokingham in December 2014: whole posts by team, of which nine stand vacant as the paper lists them, and the people
/// in
/// the others.
final class Wokingham2015 {

    static final LocalDate AS_AT = LocalDate.of(2014, 12, 31);
    static final String VACANCIES = "wokingham-2015/vacancies-by-department";
    private static final BigDecimal WHOLE = new BigDecimal("1.00");

    /// Working times below a whole post: with them 62 people are the 59.4 fte that turnover is measured against.
    private static final List<String> PART_TIME = List.of("0.60", "0.60", "0.60", "0.60", "0.50", "0.50");

    private final Dice dice = new Dice(20141231);
    private final List<Post> posts = new ArrayList<>();
    private final List<Post> filled = new ArrayList<>();

    static void writeTo(SampleFolder folder) {
        Wokingham2015 wokingham = new Wokingham2015();
        Wokingham2015Folder.writeTo(folder);
        References references = new References();
        Wokingham2015Box.addTo(references);
        references.writeTo(folder);
        wokingham.teams();
        folder.write("2014-12/establishment.csv", new Extract<>(Post.class, wokingham.posts).csv());
        folder.write("2014-12/staff-in-post.csv", new Extract<>(StaffMember.class, wokingham.staff()).csv());
        Wokingham2015Turnover.writeTo(folder);
        Wokingham2015Recruits.writeTo(folder);
    }

    private void teams() {
        List<String> teams = List.copyOf(Wokingham2015Folder.TEAMS.keySet());
        for (Map<String, String> row : Golden.rows(VACANCIES)) {
            String department = row.get("department");
            int vacant = Golden.figure(row, "number_of_vacancies").intValueExact();
            if (department.equals(Role.TM.title())) {
                // the larger teams have two managers' posts
                addPosts(teams.subList(0, teams.size() - vacant + 1), Role.TM, 0);
                addPosts(teams.subList(teams.size() - vacant, teams.size()), Role.TM, vacant);
            } else if (!department.equals("TOTAL")) {
                String unit = Wokingham2015Folder.unit(department);
                int inPost = Wokingham2015Folder.TEAMS.get(unit);
                addPosts(Collections.nCopies(inPost + vacant, unit), Role.SW, vacant);
            }
        }
        addPosts(List.of("WOKINGHAM", "WOKINGHAM"), Role.SM, 0);
        addPosts(List.of("WOKINGHAM", "WOKINGHAM"), Role.IRO, 0);
        addPosts(List.of("WOKINGHAM"), Role.LADO, 0);
    }

    /// A post in each of the units; the last ones are vacant.
    private void addPosts(List<String> units, Role role, int vacant) {
        for (int i = 0; i < units.size(); i++) {
            Post post = post(units.get(i), role == Role.SW ? inTeam(i) : role);
            posts.add(post);
            if (i < units.size() - vacant) {
                filled.add(post);
            }
        }
    }

    private static Role inTeam(int place) {
        return switch (place) {
            case 0 -> Role.ATM;
            case 1, 2 -> Role.SP;
            case 3 -> Role.PC;
            default -> Role.SW;
        };
    }

    private Post post(String unit, Role role) {
        return new Post(AS_AT, dice.reference("W", 3000, 3999), unit, role, null, WHOLE, Post.Funding.BASE, true);
    }

    private List<StaffMember> staff() {
        List<Post> partTime = dice.shuffled(
                        filled.stream().filter(post -> post.role() == Role.SW).toList())
                .subList(0, PART_TIME.size());
        return filled.stream()
                .map(post -> {
                    int place = partTime.indexOf(post);
                    return member(post, place < 0 ? WHOLE : new BigDecimal(PART_TIME.get(place)));
                })
                .toList();
    }

    private StaffMember member(Post post, BigDecimal fte) {
        boolean newlyQualified = post.role() == Role.SW && dice.chance(15);
        Career career = newlyQualified
                ? Career.newlyQualified(dice, 2014, dice.day(LocalDate.of(2014, 8, 18), LocalDate.of(2014, 11, 3)))
                : Career.longServing(dice, LocalDate.of(1994, 9, 1), AS_AT);
        Role role = newlyQualified ? Role.NQSW : post.role();
        return new StaffMember(
                AS_AT,
                dice.pseudonym(),
                post.postRef(),
                post.unitCode(),
                Wokingham2015Folder.title(role),
                role,
                null,
                null,
                fte,
                Contract.PERM,
                career.role(),
                career.socialWorker(),
                career.continuous(),
                false,
                newlyQualified,
                career.qualified(),
                career.ukStart(),
                null);
    }
}
