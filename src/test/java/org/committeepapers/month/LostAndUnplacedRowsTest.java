package org.committeepapers.month;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.committeepapers.council.ACouncil;
import org.committeepapers.council.Role;
import org.committeepapers.staging.Contract;
import org.committeepapers.staging.Layouts;
import org.committeepapers.staging.LeftOut;
import org.committeepapers.staging.Origin;
import org.committeepapers.staging.Post;
import org.committeepapers.staging.StaffMember;
import org.committeepapers.staging.issue.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Rows that were read and stand in no printed row, and rows that could not be read: both are said, with their place.
class LostAndUnplacedRowsTest {

    static final YearMonth APRIL = YearMonth.of(2011, 4);

    @TempDir
    Path parent;

    final Map<Class<? extends Record>, List<Record>> rows = new HashMap<>();
    final IdentityHashMap<Record, Origin> origins = new IdentityHashMap<>();
    final List<LeftOut> leftOut = new ArrayList<>();

    @Test
    void a_role_in_no_group_is_named_with_its_rows_and_fte() {
        sent("staff-in-post", staff("a", "P1", "DOVER", Role.TM, "1"), staff("b", "P2", "DOVER", Role.TM, "0.5"));
        sent("staff-in-post", staff("c", "P3", "DOVER", Role.SW, "1"));

        assertThat(issues())
                .containsExactly("staff-in-post.csv: the role TM is in no role group; tables by role group do not count"
                        + " its 2 rows, 1.5 fte: rows 2 and 3.");
    }

    @Test
    void staff_coded_above_the_printed_rows_are_named_with_their_unit() {
        sent("staff-in-post", staff("a", "P1", "EASTKENT", Role.SW, "1"), staff("b", "P2", "ASHFORD", Role.SW, "1"));
        sent("establishment", post("P1", "EASTKENT", "1"));

        assertThat(issues())
                .containsExactly(
                        "establishment.csv: 1 row is coded to East Kent Area, not to a unit of the level DISTRICT below"
                                + " it, 1 fte: row 2.",
                        "staff-in-post.csv: 1 row is coded to East Kent Area, not to a unit of the level DISTRICT below"
                                + " it, 1 fte: row 2.");
    }

    @Test
    void posts_with_two_holders_are_counted_where_these_have_more_than_the_budget() {
        sent("establishment", post("P1", "DOVER", "1"), post("P2", "DOVER", "1"), post("P3", "DOVER", "1"));
        sent(
                "staff-in-post",
                staff("away", "P1", "DOVER", Role.SW, "1"),
                staff("cover", "P1", "DOVER", Role.SW, "0.8"));
        sent(
                "staff-in-post",
                staff("half", "P2", "DOVER", Role.SW, "0.5"),
                staff("half2", "P2", "DOVER", Role.SW, "0.5"));
        sent("staff-in-post", staff("more", "P3", "DOVER", Role.SW, "1.2"));

        assertThat(issues())
                .containsExactly("staff-in-post.csv: 1 post has two or more holders with more fte than is budgeted, 0.8"
                        + " fte in all.");
    }

    @Test
    void a_unit_that_loses_rows_is_named_with_how_many() {
        sent("staff-in-post", staff("a", "P1", "DOVER", Role.SW, "1"), staff("b", "P2", "ASHFORD", Role.SW, "1"));
        lost("DOVER", 4);
        lost("DOVER", 5);
        lost("EASTKENT", 6);
        lost(null, 7);

        assertThat(issues()).containsExactly("staff-in-post.csv: 2 of 3 rows of Dover are set aside.");
    }

    @Test
    void a_note_under_a_table_counts_what_could_not_be_read() {
        sent("staff-in-post", staff("a", "P1", "DOVER", Role.SW, "1"));
        assertThat(LeftOutNote.of(month(), Set.of(StaffMember.class))).isEmpty();

        lost("DOVER", 4);
        assertThat(LeftOutNote.of(month(), Set.of(StaffMember.class)))
                .containsExactly("1 row of staff in post could not be read and is not counted (Dover 1).");

        lost("ASHFORD", 5);
        lost("ASHFORD", 6);
        lost(null, 7);
        assertThat(LeftOutNote.of(month(), Set.of(StaffMember.class)))
                .containsExactly("4 rows of staff in post could not be read and are not counted (Ashford 2, Dover 1).");
        assertThat(LeftOutNote.of(month(), Set.of(Post.class))).isEmpty();
    }

    @Test
    void what_a_rule_leaves_out_is_no_fault() {
        sent("staff-in-post", staff("a", "P1", "DOVER", Role.SW, "1"));
        leftOut.add(new LeftOut("staff-in-post", at("staff-in-post", 3), "unit-out-of-scope", "DOVER", false));

        assertThat(issues()).isEmpty();
        assertThat(LeftOutNote.of(month(), Set.of(StaffMember.class))).isEmpty();
    }

    List<String> issues() {
        return MonthChecks.of(
                        month(), Map.of("staff-in-post", "staff-in-post.csv", "establishment", "establishment.csv"))
                .stream()
                .map(Issue::message)
                .toList();
    }

    MonthData month() {
        Set<Provenance.Sent> sent = new HashSet<>();
        rows.keySet()
                .forEach(type -> sent.add(new Provenance.Sent(Layouts.of(type).name(), APRIL)));
        return new MonthData(
                ACouncil.in(parent).read(), APRIL, Map.copyOf(rows), new Provenance(sent, origins, leftOut));
    }

    void sent(String layout, Record... more) {
        for (Record row : more) {
            List<Record> file = rows.computeIfAbsent(row.getClass(), _ -> new ArrayList<>());
            file.add(row);
            origins.put(row, at(layout, file.size() + 1L));
        }
    }

    void lost(String unit, long row) {
        leftOut.add(new LeftOut("staff-in-post", at("staff-in-post", row), "unreadable-date", unit, true));
    }

    static Origin at(String layout, long row) {
        return new Origin("2011-04/" + layout + ".csv", null, row);
    }

    static Post post(String ref, String unit, String fte) {
        return new Post(APRIL.atEndOfMonth(), ref, unit, Role.SW, null, new BigDecimal(fte), null, true);
    }

    static StaffMember staff(String person, String post, String unit, Role role, String fte) {
        return new StaffMember(
                APRIL.atEndOfMonth(),
                person,
                post,
                unit,
                "Social Worker",
                role,
                null,
                null,
                new BigDecimal(fte),
                Contract.PERM,
                LocalDate.of(2005, 1, 1),
                null,
                LocalDate.of(2004, 1, 1),
                false,
                false,
                null,
                null,
                null);
    }
}
