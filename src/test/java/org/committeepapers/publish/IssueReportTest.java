package org.committeepapers.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.committeepapers.publish.IssueReport.Line;
import org.committeepapers.staging.issue.Issue.Severity;
import org.committeepapers.staging.issue.Place;
import org.committeepapers.store.StoredIssue;
import org.junit.jupiter.api.Test;

class IssueReportTest {

    static final StoredIssue HOSTILE = new StoredIssue(
            "leavers",
            new Place("leavers.csv", null, 12L, "=Leaving \"Date\""),
            Severity.SET_ASIDE,
            "unreadable-date",
            "<script>",
            "leavers.csv, row 12: \"<script>\" is no date.",
            "Write it as 2011-04-30.");

    @Test
    void the_csv_says_where_what_and_which_figures_and_holds_no_formula() {
        assertThat(new IssueReport("Kent, April 2011", List.of(new Line(HOSTILE, List.of("Appendix 1", "Appendix 2"))))
                        .csv())
                .isEqualTo("file,sheet,row,column,value,severity,rule,message,what_to_do,figures_touched\r\n"
                        + "leavers.csv,,12,\"'=Leaving \"\"Date\"\"\",<script>,row set aside,unreadable-date,"
                        + "\"leavers.csv, row 12: \"\"<script>\"\" is no date.\",Write it as 2011-04-30.,"
                        + "\"Appendix 1, Appendix 2\"\r\n");
    }

    @Test
    void the_page_escapes_what_stood_in_the_file() {
        String html = new IssueReport("Kent, April 2011", List.of(new Line(HOSTILE, List.of()))).html();

        assertThat(html)
                .contains("<title>Issues: Kent, April 2011</title>")
                .contains("<td>&lt;script&gt;</td>")
                .contains("0 stop the run; 1 row set aside; 0 warnings.")
                .doesNotContain("<script>");
    }

    @Test
    void a_clean_month_says_so() {
        assertThat(new IssueReport("Kent, April 2011", List.of()).summary()).isEqualTo("No issues were found.");
    }
}
