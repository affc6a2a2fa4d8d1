package org.committeepapers.appendix.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.committeepapers.GoldenTable;
import org.committeepapers.Rendered;
import org.committeepapers.SampleMonth;
import org.committeepapers.Shipped;
import org.committeepapers.TestCouncil;
import org.committeepapers.appendix.AppendixContent;
import org.committeepapers.appendix.AppendixTable;
import org.committeepapers.month.MonthData;
import org.committeepapers.staging.Action;
import org.committeepapers.staging.Action.Status;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ActionPlanTest {

    static Action action(
            String ref,
            @Nullable Integer priority,
            @Nullable String title,
            @Nullable String due,
            @Nullable Status status) {
        return new Action(
                ref, priority, title, "Do " + ref, null, due == null ? null : LocalDate.parse(due), null, status, null);
    }

    static AppendixContent content(Action... actions) {
        return Shipped.appendix("action-plan")
                .of(new MonthData(TestCouncil.county(), YearMonth.of(2011, 4), Map.of(Action.class, List.of(actions))));
    }

    static List<List<String>> printed(AppendixContent content) {
        AppendixTable table = content.tables().getFirst();
        return table.rows().stream()
                .map(row -> IntStream.of(0, 1, 4)
                        .mapToObj(column -> table.printed(row, column))
                        .toList())
                .toList();
    }

    @Test
    void derbyshires_45_actions_stand_section_by_section_as_the_paper_has_them() {
        AppendixContent derbyshire = SampleMonth.content(Shipped.appendix("action-plan"), "derbyshire-2019", "2019-04");
        GoldenTable.of("derbyshire-2019", "action-plan")
                .isPrintedBy(derbyshire.tables().getFirst());
        assertThat(Rendered.text(
                        derbyshire, SampleMonth.of("derbyshire-2019", "2019-04").council()))
                .contains(
                        "Of 45 actions, four are reported as completed, 13 as established, two as commenced and none as "
                                + "not started; the status of 12 is told in other words, and on 14 none is reported. None is "
                                + "past its due date and still open.");
    }

    @Test
    void actions_of_a_section_stand_together_in_the_order_of_their_references() {
        assertThat(printed(content(
                        action("A4", 1, "Recruitment", null, null),
                        action("A3", null, "Monitoring", null, Status.NOT_STARTED),
                        action("A1", 1, "Recruitment", null, Status.COMPLETED),
                        action("A2", 2, null, null, null))))
                .containsExactly(
                        List.of("Priority 1 - Recruitment", "Do A1", "Completed"),
                        List.of("Priority 1 - Recruitment", "Do A4", "[x]"),
                        List.of("Priority 2 - No heading", "Do A2", "[x]"),
                        List.of("Monitoring", "Do A3", "Not started"));
    }

    @Test
    void an_action_is_overdue_when_its_due_date_is_past_and_it_is_not_completed() {
        assertThat(content(
                                action("A1", 1, "R", "2011-04-29", Status.COMMENCED),
                                action("A2", 1, "R", "2011-04-30", Status.COMMENCED),
                                action("A3", 1, "R", "2011-04-29", Status.COMPLETED),
                                action("A4", 1, "R", null, null))
                        .lead())
                .contains(
                        "one is reported as completed, none as established, two as commenced and none as not started; "
                                + "the status of none is told in other words, and on one none is reported.")
                .endsWith("One is past its due date and still open.");
    }

    @Test
    void a_month_without_rows_has_its_title() {
        assertThat(Rendered.emptyMonth(Shipped.appendix("action-plan")))
                .contains("Action plan as at 30 April 2011")
                .contains("How far the actions are is not known: extract of actions was not sent.");
    }
}
