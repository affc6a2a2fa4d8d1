package org.committeepapers.appendix.actions;

import static org.assertj.core.api.Assertions.assertThat;

import org.committeepapers.GoldenTable;
import org.committeepapers.Rendered;
import org.committeepapers.SampleMonth;
import org.committeepapers.Shipped;
import org.committeepapers.appendix.AppendixContent;
import org.junit.jupiter.api.Test;

class SuccessMeasuresTest {

    static AppendixContent derbyshire() {
        return SampleMonth.content(Shipped.appendix("success-measures"), "derbyshire-2019", "2019-04");
    }

    @Test
    void measures_are_numbered_within_their_kind() {
        GoldenTable.of("derbyshire-2019", "success-measures")
                .isPrintedBy(derbyshire().table().get("success-measures"));
    }

    @Test
    void a_priority_has_one_number_in_the_report_the_strategy_and_the_plan() {
        // E88: the strategy skips 2 and prints 1, 3, 4, 5, 6
        GoldenTable.of("derbyshire-2019", "strategy-priorities")
                .corrected("Reward & Retention", "strategy_printed_number", "2")
                .corrected("Caseload Management", "strategy_printed_number", "3")
                .corrected("Continuous Improvement", "strategy_printed_number", "4")
                .corrected("Career Development", "strategy_printed_number", "5")
                .isPrintedBy(derbyshire().table().get("strategy-priorities"));
    }

    @Test
    void a_month_without_rows_has_its_title() {
        assertThat(Rendered.emptyMonth(Shipped.appendix("success-measures")))
                .contains("Measures of success and priorities of the strategy")
                .contains("The strategy is judged by the measures below");
    }
}
