package org.committeepapers.staging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.committeepapers.council.ACouncil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Names in reference files that nothing reads were once passed over; columns and ratings vanished with them.
class ReferenceNamesTest {

    static final String INDICATORS = "indicator_code,label\nUNALLOCATED_CP,Unallocated cases\n";

    @TempDir
    Path parent;

    @Test
    void a_total_of_a_measure_that_is_none_stops_with_the_nearest() {
        Read<HistoryTotal> totals = read(HistoryTotal.class, "history-totals.csv", """
                period_end,unit_code,role_group,measure,value
                2011-03-31,,CASEHOLDER,OVERSEES,41
                2011-03-31,,CASEHOLDER,in_post,220.5
                """);
        assertThat(totals.messages())
                .containsExactly("history-totals.csv, row 2, column measure: expected IN_POST, OVERSEAS, AGENCY,"
                        + " VACANCIES, ESTABLISHMENT; found \"OVERSEES\". Did you mean \"OVERSEAS\"?");
        assertThat(totals.stops()).isTrue();
        assertThat(totals.only().measure()).isEqualTo("IN_POST");
    }

    @Test
    void a_plan_for_a_measure_that_is_none_stops_with_the_nearest() {
        Read<PlanLine> plan = read(PlanLine.class, "targets-and-plan.csv", """
                set_on,kind,measure,group_code,source,period,value,value_max,unit,comparison
                2011-05-23,PLAN,RECRUTS,CASEHOLDER,NQSW,2011,45,,POSTS,EQ
                2011-05-23,TARGET,UNALLOCATED_CP,,,April 2012,1,,PCT,LT
                """);
        assertThat(plan.messages()).singleElement().asString().endsWith("Did you mean \"RECRUITS\"?");
        assertThat(plan.stops()).isTrue();
        assertThat(plan.only().measure()).isEqualTo("UNALLOCATED_CP");
    }

    @Test
    void an_aim_for_an_indicator_that_is_not_defined_stops() {
        Read<PlanLine> plan = read(PlanLine.class, "targets-and-plan.csv", """
                set_on,kind,measure,group_code,source,period,value,value_max,unit,comparison
                2011-05-23,TARGET,UNALOCATED_CP,,,April 2012,1,,PCT,LT
                """);
        assertThat(plan.messages()).singleElement().asString().endsWith("Did you mean \"UNALLOCATED_CP\"?");
        assertThat(plan.stops()).isTrue();
    }

    @Test
    void a_fact_that_nothing_reads_stops() {
        Read<PaperFact> facts = read(PaperFact.class, "paper-facts.csv", """
                paper_ref,key,value,unit,note
                P,week-planned,12,weeks,
                P,targets/1.label,Vacancies,,
                P,application-header/Grade,9-11,,
                """);
        assertThat(facts.messages())
                .containsExactly(
                        "paper-facts.csv, row 2, column key: nothing reads the fact \"week-planned\". Facts begin with"
                                + " application-header/, other-financial-information , revenue-or-capital ,"
                                + " spinal-point-supplements/, sufficient-funding , weeks-planned."
                                + " Did you mean \"weeks-planned\"?",
                        "paper-facts.csv, row 3, column key: nothing reads the fact \"targets/1.label\". Facts begin with"
                                + " application-header/, other-financial-information , revenue-or-capital ,"
                                + " spinal-point-supplements/, sufficient-funding , weeks-planned.");
        assertThat(facts.stops()).isTrue();
        assertThat(facts.used()).hasSize(1);
    }

    <T extends Record> Read<T> read(Class<T> type, String file, String text) {
        ACouncil council = ACouncil.in(parent).with("reference/indicator-definitions.csv", INDICATORS);
        return Read.file(council, Layouts.of(type), file, text);
    }
}
