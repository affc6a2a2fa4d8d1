package org.committeepapers.appendix.pay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeepapers.appendix.pay.PayRows.month;
import static org.committeepapers.appendix.pay.PayRows.point;
import static org.committeepapers.appendix.pay.PayRows.printed;
import static org.committeepapers.appendix.pay.PayRows.rendered;

import java.util.List;
import org.committeepapers.GoldenTable;
import org.committeepapers.SampleMonth;
import org.committeepapers.Shipped;
import org.committeepapers.council.Pay;
import org.committeepapers.staging.PaperFact;
import org.junit.jupiter.api.Test;

class ApplicationHeaderTest {

    @Test
    void derbyshires_application_runs_from_the_lowest_point_of_grade_9_to_the_highest_of_grade_11() {
        GoldenTable.of("derbyshire-2019", "application-header")
                .isPrintedBy(SampleMonth.content(Shipped.appendix("application-header"), "derbyshire-2019", "2019-04")
                        .tables()
                        .getFirst());
    }

    @Test
    void facts_keep_their_order_and_salaries_come_from_the_scale() {
        var month = month(
                Pay.NONE,
                point("G1", 21000),
                point("G1", 20000),
                point("G1", 22000),
                new PaperFact("P", "application-header/To", "G1", "HIGHEST_OF_GRADE", null),
                new PaperFact("P", "application-header/From", "G1", "LOWEST_OF_GRADE", null),
                new PaperFact("P", "application-header/Top", "G9", "HIGHEST_OF_GRADE", null),
                new PaperFact("P", "other/Post", "Clerk", null, null),
                new PaperFact("P", "application-header/Post", "Social Worker", null, null));
        assertThat(printed(Shipped.appendix("application-header")
                        .of(month)
                        .tables()
                        .getFirst()))
                .containsExactly(
                        List.of("To", "22,000"),
                        List.of("From", "20,000"),
                        List.of("Top", "[x]"),
                        List.of("Post", "Social Worker"));
        assertThat(rendered(Shipped.appendix("application-header"), month))
                .contains("The table holds what is stated of the application.");
    }

    @Test
    void an_empty_month_says_that_no_application_is_stated() {
        assertThat(rendered(Shipped.appendix("application-header"), month(Pay.NONE)))
                .contains("Application for a market supplement: the posts it covers")
                .contains("Nothing to report.");
    }
}
