package org.committeepapers.appendix.turnover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeepapers.Rows.leaver;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.committeepapers.GoldenTable;
import org.committeepapers.Printing;
import org.committeepapers.SampleMonth;
import org.committeepapers.Shipped;
import org.committeepapers.TestCouncil;
import org.committeepapers.appendix.AppendixContent;
import org.committeepapers.council.Role;
import org.committeepapers.month.MonthData;
import org.committeepapers.staging.Contract;
import org.committeepapers.staging.Leaver;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LeaverQuotesTest {

    static Leaver quoted(String ref, String day, @Nullable String quote) {
        return new Leaver(
                ref,
                LocalDate.parse(day),
                "DOVER",
                Role.SW,
                null,
                null,
                BigDecimal.ONE,
                Contract.PERM,
                null,
                null,
                null,
                null,
                null,
                quote);
    }

    static AppendixContent county(Leaver... leavers) {
        return Shipped.appendix("manager-reasons")
                .of(new MonthData(TestCouncil.county(), YearMonth.of(2011, 4), Map.of(Leaver.class, List.of(leavers))));
    }

    @Test
    void kents_ten_themes_are_those_cleared_for_publication() {
        AppendixContent kent = SampleMonth.content(Shipped.appendix("manager-reasons"), "kent-2016", "2016-06");

        GoldenTable.of("kent-2016", "leaver-quote-themes")
                .isPrintedBy(kent.table().get("leaver-quote-themes"));
        assertThat(Printing.words(kent)).contains("Caring responsibilities, part-time not possible");
    }

    @Test
    void quotes_are_numbered_in_no_order_of_time_and_only_those_of_the_period_stand_there() {
        AppendixContent content = county(
                quoted("b", "2011-01-31", "Long journeys"),
                quoted("c", "2011-02-28", null),
                quoted("a", "2011-04-30", "More pay elsewhere"),
                quoted("d", "2010-04-30", "Too early"));

        assertThat(Printing.rows(content.table().get("leaver-quote-themes")))
                .containsExactly(List.of("1", "More pay elsewhere"), List.of("2", "Long journeys"));
    }

    @Test
    void without_a_cleared_quote_there_is_no_such_table() {
        AppendixContent content = county(leaver("2011-01-31", Role.SW, null, null, "PAY"));

        assertThat(content.table()).doesNotContainKey("leaver-quote-themes");
        assertThat(Printing.words(content)).doesNotContain("What leavers said");
    }
}
