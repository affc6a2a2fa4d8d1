package org.committeepapers.appendix.actions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.committeepapers.GoldenTable;
import org.committeepapers.Printing;
import org.committeepapers.Rendered;
import org.committeepapers.Rows;
import org.committeepapers.SampleMonth;
import org.committeepapers.Shipped;
import org.committeepapers.TestCouncil;
import org.committeepapers.appendix.AppendixContent;
import org.committeepapers.council.Council;
import org.committeepapers.council.Role;
import org.committeepapers.measure.NotSetException;
import org.committeepapers.month.MonthData;
import org.committeepapers.staging.PlanLine;
import org.committeepapers.staging.Post;
import org.committeepapers.staging.StaffMember;
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

    @Test
    void a_measure_of_success_that_names_a_measure_says_where_it_stands_a_year_before_and_is_to_be() {
        MonthData month = new MonthData(
                judgedBy(
                        Map.of(
                                "kind", "Hard",
                                "measure", "Fewer posts are vacant",
                                "is", "vacancies",
                                "group", "CASEHOLDER"),
                        Map.of("kind", "Soft", "measure", "Children say that they are heard")),
                YearMonth.of(2011, 4),
                Map.of(
                        PlanLine.class,
                        List.of(new PlanLine(
                                LocalDate.parse("2011-01-01"),
                                PlanLine.Kind.TARGET,
                                "VACANCIES",
                                "CASEHOLDER",
                                null,
                                "2012",
                                BigDecimal.TWO,
                                null,
                                PlanLine.Unit.FTE,
                                null)),
                        Post.class,
                        List.of(Rows.post("DOVER", Role.SW, "10"), Rows.post("DOVER", Role.TL, "5")),
                        StaffMember.class,
                        List.of(Rows.staff("DOVER", Role.SW, "1"))));
        assertThat(Printing.rows(
                        Shipped.appendix("success-measures").of(month).table().get("success-measures")))
                .containsExactly(
                        List.of("Hard", "1", "Fewer posts are vacant", "9.0", "[x]", "2.0"),
                        List.of("Soft", "1", "Children say that they are heard", "[z]", "[z]", "[z]"));
    }

    @Test
    void a_measure_that_there_is_not_is_told_with_the_nearest() {
        MonthData month = new MonthData(
                judgedBy(Map.of("kind", "Hard", "measure", "Fewer posts are vacant", "is", "vacancys")),
                YearMonth.of(2011, 4),
                Map.of());
        assertThatThrownBy(() -> Shipped.appendix("success-measures").of(month))
                .isInstanceOf(NotSetException.class)
                .hasMessageContaining("there is no measure \"vacancys\". Did you mean \"vacancies\"?");
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // they are only read
    private static Council judgedBy(Map<String, String>... measures) {
        return TestCouncil.like(TestCouncil.county())
                .listing("success-measures", "measures", List.of(measures))
                .council();
    }
}
