package org.committeepapers.appendix.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.YearMonth;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.committeepapers.Rows;
import org.committeepapers.TestCouncil;
import org.committeepapers.appendix.AppendixTable;
import org.committeepapers.appendix.Cell;
import org.committeepapers.appendix.Column;
import org.committeepapers.appendix.Row;
import org.committeepapers.council.Role;
import org.committeepapers.measure.Exact;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Operation;
import org.committeepapers.measure.Shorthand;
import org.committeepapers.measure.Working;
import org.committeepapers.month.MonthData;
import org.committeepapers.month.Provenance;
import org.committeepapers.staging.LeftOut;
import org.committeepapers.staging.Origin;
import org.committeepapers.staging.Post;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    static final String FILE = "2011-04/establishment.csv";

    final Post two = Rows.post("DOVER", Role.SW, "2");
    final Post one = Rows.post("DOVER", Role.TL, "1");
    final Post elsewhere = Rows.post("DARTFORD", Role.SW, "5");
    final MonthData month = month(
            List.of(two, one, elsewhere),
            List.of(
                    new LeftOut("establishment", new Origin(FILE, null, 7), "unreadable-fte", "DOVER", true),
                    new LeftOut("establishment", new Origin(FILE, null, 8), "unit-out-of-scope", "DARTFORD", false),
                    new LeftOut("establishment", new Origin(FILE, null, 9), "unknown-unit", null, true)));

    static MonthData month(List<Post> posts, List<LeftOut> leftOut) {
        IdentityHashMap<Record, Origin> origins = new IdentityHashMap<>();
        for (int at = 0; at < posts.size(); at++) {
            origins.put(posts.get(at), new Origin(FILE, null, at + 2));
        }
        return new MonthData(
                TestCouncil.county(),
                YearMonth.of(2011, 4),
                Map.of(Post.class, posts),
                new Provenance(Set.of(new Provenance.Sent("establishment", YearMonth.of(2011, 4))), origins, leftOut));
    }

    Explanation of(String row, Cell cell) {
        AppendixTable table = new AppendixTable(
                "places",
                "Posts",
                List.of(Column.words("place", "Place"), Column.figures("share_pct", "Share", Format.PERCENT)),
                List.of(Row.detail(Cell.text(row), cell)),
                List.of(),
                "");
        return Explanation.of(new TableCell(table, 0, 1), month);
    }

    Working share() {
        Working managers = Working.Sum.of("managers", "budgeted_fte", List.of(one), Post::budgetedFte);
        Working posts = Working.Sum.of("establishment", "budgeted_fte", List.of(two, one), Post::budgetedFte)
                .without(new Working.Without("posts of no group", List.of(elsewhere)));
        return Working.step("share", Operation.PERCENT_OF, managers, posts);
    }

    @Test
    void a_figure_is_told_as_printed_and_exactly_with_its_formula() {
        Explanation share = of("Dover", Cell.of(Figure.of(share()), null));

        assertThat(share.printed()).isEqualTo("33.3%");
        assertThat(share.exact().inFull()).isEqualTo("33.333333333333 (100/3)");
        assertThat(share.formula()).isEqualTo("managers in percent of establishment");
    }

    @Test
    void the_rows_behind_an_operand_stand_in_their_files_and_nobody_is_named() {
        Operand posts =
                of("Dover", Cell.of(Figure.of(share()), null)).operand().of().getLast();

        assertThat(posts.counted())
                .extracting(
                        row -> row.origin().row(),
                        row -> row.number().toPlainString(),
                        RowBehind::role,
                        RowBehind::unit)
                .containsExactly(tuple(2L, "2", "SW", "DOVER"), tuple(3L, "1", "TL", "DOVER"));
    }

    @Test
    void rows_left_out_are_told_with_the_rule_where_they_could_belong_to_the_place() {
        Operand posts =
                of("Dover", Cell.of(Figure.of(share()), null)).operand().of().getLast();

        assertThat(posts.leftOut())
                .extracting(row -> row.origin().row() + " " + row.rule())
                .containsExactly("4 posts of no group", "7 set aside: unreadable-fte", "9 set aside: unknown-unit");
        assertThat(of("Total", Cell.of(Figure.of(share()), null))
                        .operand()
                        .of()
                        .getLast()
                        .leftOut())
                .hasSize(4);
    }

    @Test
    void nought_is_told_with_the_rows_that_its_measure_could_have_counted() {
        Working none = Working.Sum.of("establishment", "budgeted_fte", List.<Post>of(), Post::budgetedFte);

        assertThat(of("Dover", Cell.of(Figure.of(none), null)).operand().leftOut())
                .extracting(RowBehind::rule)
                .containsExactly("set aside: unreadable-fte", "set aside: unknown-unit");
    }

    @Test
    void what_is_no_figure_says_why() {
        assertThat(of("Dover", new Cell.Missing(Shorthand.NOT_AVAILABLE, "extract was not sent"))
                        .why())
                .isEqualTo("not available: extract was not sent");
        assertThat(of("Dover", Cell.text("words")).why()).isEqualTo("these are words and no figure");
        assertThat(of("Dover", Cell.of(Exact.of(3))).why()).isEqualTo("how it is worked out is not told");
    }

    @Test
    void the_tree_tells_another_program_how_to_work_it_out() {
        Map<String, Object> tree =
                of("Dover", Cell.of(Figure.of(share()), null)).tree();

        assertThat(tree).containsEntry("how", "percent_of").containsEntry("what", "share");
        assertThat(((List<?>) tree.get("of")).getFirst())
                .isEqualTo(Map.of(
                        "what",
                        "managers",
                        "value",
                        "1",
                        "how",
                        "sum",
                        "column",
                        "budgeted_fte",
                        "rows",
                        List.of(Map.of("layout", "establishment", "file", FILE, "sheet", "", "row", 3L))));
    }
}
