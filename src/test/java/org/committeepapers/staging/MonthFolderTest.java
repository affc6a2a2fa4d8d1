package org.committeepapers.staging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.committeepapers.council.ACouncil;
import org.committeepapers.staging.issue.Issue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MonthFolderTest {

    static final YearMonth MONTH = YearMonth.of(2011, 4);

    @TempDir
    Path parent;

    ACouncil council;

    @BeforeEach
    void a_month() {
        council = ACouncil.in(parent)
                .with("council.yaml", ACouncil.YAML.replace("code: kent-2011", "code: kcc"))
                .with("2011-04/establishment.csv", "");
    }

    @Test
    void files_are_found_by_layout_or_by_council_layout_and_month() {
        council.with("2011-04/kcc_leavers_2011-04.csv", "")
                .with("2011-04/kent-2011_Staff-in-Post_2011-04.XLSX", "")
                .with("2011-04/~$staff-in-post.xlsx", "")
                .with("2011-04/.DS_Store", "")
                .with("reference/history-totals.csv", "")
                .with("reference/notes-of-ours.csv", "");
        MonthFolder month = MonthFolder.of(council.read(), MONTH);
        assertThat(month.files().entrySet())
                .extracting(
                        entry -> entry.getKey().name() + " " + entry.getValue().getFileName())
                .containsExactly(
                        "establishment establishment.csv",
                        "leavers kcc_leavers_2011-04.csv",
                        "staff-in-post kent-2011_Staff-in-Post_2011-04.XLSX",
                        "history-totals history-totals.csv");
        assertThat(month.issues()).isEmpty();
    }

    @Test
    void two_files_for_a_layout_stop() {
        council.with("2011-04/kcc_establishment_2011-04.xlsx", "");
        Issue issue = MonthFolder.of(council.read(), MONTH).issues().getFirst();
        assertThat(issue.message())
                .isEqualTo("kcc_establishment_2011-04.xlsx: establishment.csv holds the layout establishment as well.");
        assertThat(issue.severity()).isEqualTo(Issue.Severity.STOPS);
    }

    @Test
    void files_of_no_layout_are_named_with_the_nearest() {
        council.with("2011-04/leaver.csv", "")
                .with("2011-04/kcc_leavers_2011-03.csv", "")
                .with("reference/history-total.csv", "");
        List<Issue> issues = MonthFolder.of(council.read(), MONTH).issues();
        assertThat(issues)
                .extracting(Issue::message)
                .containsExactly(
                        "kcc_leavers_2011-03.csv: no layout has this name; the file was not read. Did you mean"
                                + " \"leavers\"?",
                        "leaver.csv: no layout has this name; the file was not read. Did you mean \"leavers\"?",
                        "history-total.csv: no layout has this name; the file was not read. Did you mean"
                                + " \"history-totals\"?");
        assertThat(issues).extracting(Issue::severity).containsOnly(Issue.Severity.WARNING);
    }

    @Test
    void a_month_that_was_not_sent_names_the_nearest() {
        council.with("2010-12/leavers.csv", "").with("2011-07/leavers.csv", "");
        assertThatThrownBy(() -> MonthFolder.of(council.read(), YearMonth.of(2011, 5)))
                .isInstanceOf(NoSuchMonthException.class)
                .hasMessage("there is no folder 2011-05 in kent-2011. Nearest there: 2011-04, 2011-07, 2010-12.");
    }
}
