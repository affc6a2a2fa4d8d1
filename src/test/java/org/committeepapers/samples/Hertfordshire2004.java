package org.committeepapers.samples;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.committeepapers.council.Role;
import org.committeepapers.staging.AgencyWorker;
import org.committeepapers.staging.Contract;
import org.committeepapers.staging.Post;
import org.committeepapers.staging.StaffMember;

/// Hertfordshire in April 2004: qualified social workers in whole posts, by quadrant and service as the paper's table
/// has them, 95 of them with less than four years' service and 33 with more; their managers and assistants beside them.
final class Hertfordshire2004 {

    static final LocalDate AS_AT = LocalDate.of(2004, 4, 30);
    static final String VACANCIES = "hertfordshire-2004/vacancies-by-quadrant-and-service";
    static final int FOUR_YEARS_AND_MORE = 33;
    static final int TEAM_MANAGERS = 35;
    static final int PRINCIPAL_OFFICERS = 8;
    static final int PROFESSIONAL_ASSISTANTS = 79;
    private static final BigDecimal WHOLE = new BigDecimal("1.00");

    private final Dice dice = new Dice(20040430);
    private final List<Post> posts = new ArrayList<>();
    private final List<Post> filled = new ArrayList<>();
    private final List<AgencyWorker> agency = new ArrayList<>();

    static void writeTo(SampleFolder folder) {
        Hertfordshire2004 hertfordshire = new Hertfordshire2004();
        Hertfordshire2004Folder.writeTo(folder);
        References references = new References();
        Hertfordshire2004Targets.addTo(references);
        references.writeTo(folder);
        Hertfordshire2004Targets.writeTo(folder);
        Hertfordshire2004Costs.writeTo(folder);
        Hertfordshire2004Pay.addTo(references);
        hertfordshire.teams();
        folder.write("2004-04/establishment.csv", new Extract<>(Post.class, hertfordshire.posts).csv());
        folder.write("2004-04/staff-in-post.csv", new Extract<>(StaffMember.class, hertfordshire.staff()).csv());
        folder.write("2004-04/agency-workers.csv", new Extract<>(AgencyWorker.class, hertfordshire.agency).csv());
    }

    private void teams() {
        List<String> teams = new ArrayList<>();
        for (Map<String, String> row : Golden.rows(VACANCIES)) {
            String quadrant = row.get("quadrant");
            if (!quadrant.startsWith("Total")) {
                for (String service : Hertfordshire2004Folder.SERVICES.keySet()) {
                    String team = service + "_" + quadrant;
                    teams.add(team);
                    team(team, row, service.toLowerCase(java.util.Locale.ROOT));
                }
            }
        }
        all(TEAM_MANAGERS, Role.TM, teams);
        all(PRINCIPAL_OFFICERS, Role.SM, teams);
        all(PROFESSIONAL_ASSISTANTS, Role.PA, teams);
    }

    private void team(String unit, Map<String, String> row, String service) {
        int inPost = Golden.figure(row, service + "_in_post").intValueExact();
        for (int i = 0; i < Golden.figure(row, service + "_establishment").intValueExact(); i++) {
            Post post = post(unit, Role.SW);
            if (i < inPost) {
                filled.add(post);
            }
        }
        for (int i = 0; i < Golden.figure(row, service + "_agency").intValueExact(); i++) {
            agency.add(agencyWorker(unit));
        }
    }

    /// Posts of a role that are all filled, spread over the teams in turn.
    private void all(int number, Role role, List<String> teams) {
        IntStream.range(0, number).forEach(i -> filled.add(post(teams.get(i % teams.size()), role)));
    }

    private Post post(String unit, Role role) {
        String ref = dice.reference("H", 10_000, 19_999);
        Post post = new Post(AS_AT, ref, unit, role, null, WHOLE, Post.Funding.BASE, true);
        posts.add(post);
        return post;
    }

    private AgencyWorker agencyWorker(String unit) {
        return new AgencyWorker(
                AS_AT,
                dice.reference("A", 100, 999),
                unit,
                Role.SW,
                WHOLE,
                AgencyWorker.Covers.VACANCY,
                BigDecimal.valueOf(dice.between(78_000, 99_000), 2),
                dice.day(LocalDate.of(2003, 6, 2), LocalDate.of(2004, 4, 19)));
    }

    private List<StaffMember> staff() {
        List<Post> socialWorkers =
                filled.stream().filter(post -> post.role() == Role.SW).toList();
        List<Post> longServing = dice.shuffled(socialWorkers).subList(0, FOUR_YEARS_AND_MORE);
        return filled.stream()
                .map(post -> member(post, post.role() != Role.SW || longServing.contains(post)))
                .toList();
    }

    private StaffMember member(Post post, boolean longServing) {
        LocalDate start = longServing
                ? dice.day(LocalDate.of(1978, 9, 1), AS_AT.minusYears(4).minusDays(10))
                : dice.day(AS_AT.minusYears(4).plusDays(10), AS_AT.minusDays(20));
        Career career = Career.asSocialWorkerSince(dice, start, start, AS_AT);
        boolean socialWorker = post.role() == Role.SW;
        return new StaffMember(
                AS_AT,
                dice.pseudonym(),
                post.postRef(),
                post.unitCode(),
                Hertfordshire2004Folder.title(post.role()),
                post.role(),
                socialWorker ? (longServing ? "H9" : dice.oneOf("H8", "H8", "H9")) : null,
                null,
                post.budgetedFte(),
                Contract.PERM,
                career.role(),
                socialWorker ? career.socialWorker() : null,
                career.continuous(),
                false,
                false,
                socialWorker ? career.qualified() : null,
                socialWorker ? career.ukStart() : null,
                null);
    }
}
