package org.committeepapers.appendix.turnover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeepapers.Rows.leaver;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.committeepapers.GoldenTable;
import org.committeepapers.SampleMonth;
import org.committeepapers.TestCouncil;
import org.committeepapers.appendix.AppendixContent;
import org.committeepapers.appendix.AppendixTable;
import org.committeepapers.council.Role;
import org.committeepapers.month.MonthData;
import org.committeepapers.staging.Leaver;
import org.junit.jupiter.api.Test;

class LeaverReasonsTest {

    static final AppendixContent KENT = SampleMonth.content(new LeaverReasons(), "kent-2016", "2016-06");

    static AppendixContent content(Leaver... leavers) {
        return new LeaverReasons()
                .of(new MonthData(TestCouncil.county(), YearMonth.of(2011, 4), Map.of(Leaver.class, List.of(leavers))));
    }

    static List<List<String>> printed(AppendixContent content, String name) {
        AppendixTable table = content.table().get(name);
        return table.rows().stream()
                .map(row -> java.util.stream.IntStream.range(0, table.columns().size())
                        .mapToObj(column -> table.printed(row, column))
                        .toList())
                .toList();
    }

    @Test
    void kents_four_largest_reasons_are_those_printed_with_the_misprint_put_right() {
        GoldenTable.of("kent-2016", "leavers-by-reason")
                .corrected("Resignation - other", "share_of_leavers_pct", "22") // E23: 32 of 144 is 22.2%
                .followedBy(4)
                .isPrintedBy(KENT.table().get("leavers-by-reason"));
        assertThat(printed(KENT, "leavers-by-reason").getLast()).containsExactly("Total", "144", "100");
    }

    @Test
    void kents_short_service_comes_out_of_the_service_dates() {
        GoldenTable.of("kent-2016", "leavers-by-length-of-service")
                .isPrintedBy(KENT.table().get("leavers-by-length-of-service"));
    }

    @Test
    void kents_months_meet_the_totals_that_the_paper_states() {
        List<Long> months = KENT.table().get("leavers-by-month").rows().stream()
                .limit(26)
                .map(row -> Long.valueOf(KENT.table().get("leavers-by-month").plain(row, 1)))
                .toList();
        assertThat(months.stream().mapToLong(Long::longValue).sum()).isEqualTo(144);
        assertThat(months.subList(0, 12).stream().mapToLong(Long::longValue).sum())
                .isEqualTo(58);
        assertThat(months.subList(12, 26).stream().mapToLong(Long::longValue).sum())
                .isEqualTo(86);
    }

    @Test
    void the_most_frequent_reason_comes_first_and_ties_keep_the_councils_order() {
        AppendixContent content = content(
                leaver("2011-02-01", Role.SW, null, "RETIRE", null),
                leaver("2011-04-30", Role.SP, null, null, null),
                leaver("2011-03-01", Role.SW, null, "RES_NEW_EMP", null),
                leaver("2011-03-01", Role.SW, null, null, null));
        assertThat(printed(content, "leavers-by-reason"))
                .containsExactly(
                        List.of("Not recorded", "2", "50"),
                        List.of("New employment", "1", "25"),
                        List.of("Retirement", "1", "25"),
                        List.of("Total", "4", "100"));
    }

    @Test
    void managers_and_leavers_of_other_months_are_not_counted() {
        AppendixContent content = content(
                leaver("2011-01-31", Role.SW, null, "RETIRE", null),
                leaver("2011-05-01", Role.SW, null, "RETIRE", null),
                leaver("2011-03-01", Role.TM, null, "RETIRE", null));
        assertThat(printed(content, "leavers-by-reason")).containsExactly(List.of("Total", "0", "[z]"));
    }

    @Test
    void months_without_leavers_are_printed_as_nought() {
        AppendixContent content = content(leaver("2011-03-01", Role.SW, "2009-03-02", "RETIRE", null));
        assertThat(printed(content, "leavers-by-month"))
                .containsExactly(
                        List.of("Feb-11", "0"), List.of("Mar-11", "1"), List.of("Apr-11", "0"), List.of("Total", "1"));
        assertThat(printed(content, "leavers-by-length-of-service"))
                .containsExactly(
                        List.of("Less than 3 years", "1", "100"), List.of("of which less than 1 year", "0", "0"));
    }
}
