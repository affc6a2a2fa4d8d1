package org.committeepapers.appendix.turnover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeepapers.Rows.leaver;
import static org.committeepapers.TableAssert.assertTable;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.committeepapers.GoldenTable;
import org.committeepapers.SampleMonth;
import org.committeepapers.Shipped;
import org.committeepapers.TestCouncil;
import org.committeepapers.appendix.AppendixContent;
import org.committeepapers.council.Role;
import org.committeepapers.month.MonthData;
import org.committeepapers.staging.Leaver;
import org.junit.jupiter.api.Test;

class ManagerReasonsTest {

    @Test
    void kents_eight_reasons_are_those_printed_and_39_of_86_have_none() {
        AppendixContent kent = SampleMonth.content(Shipped.appendix("manager-reasons"), "kent-2016", "2016-06");
        GoldenTable.of("kent-2016", "manager-captured-leaving-reasons")
                .isPrintedBy(kent.table().get("manager-captured-leaving-reasons"));
        assertThat(kent.lead())
                .isEqualTo(
                        "Managers noted a reason for 47 of 86 (54.7%) leavers in the period April 2015 to May 2016.");
        assertTable(kent, "manager-reasons-coverage")
                .hasRows("Reason noted | 47 | 55", "None recorded | 39 | 45", "Total | 86 | 100");
    }

    @Test
    void without_a_stated_period_the_last_twelve_months_count() {
        AppendixContent content = Shipped.appendix("manager-reasons")
                .of(new MonthData(
                        TestCouncil.county(),
                        YearMonth.of(2011, 4),
                        Map.of(
                                Leaver.class,
                                List.of(
                                        leaver("2010-04-30", Role.SW, null, null, "PAY"),
                                        leaver("2010-05-01", Role.SW, null, null, "PAY")))));
        assertThat(content.title()).endsWith("May 2010 to April 2011");
        assertTable(content, "manager-captured-leaving-reasons").hasRows("Agency role | 0", "More pay | 1");
    }
}
