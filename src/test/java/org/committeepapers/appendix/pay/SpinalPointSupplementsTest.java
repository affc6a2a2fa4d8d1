package org.committeepapers.appendix.pay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeepapers.appendix.pay.PayRows.SCALES;
import static org.committeepapers.appendix.pay.PayRows.line;
import static org.committeepapers.appendix.pay.PayRows.month;
import static org.committeepapers.appendix.pay.PayRows.point;
import static org.committeepapers.appendix.pay.PayRows.printed;
import static org.committeepapers.appendix.pay.PayRows.rendered;

import java.util.List;
import org.committeepapers.GoldenTable;
import org.committeepapers.SampleMonth;
import org.committeepapers.Shipped;
import org.committeepapers.council.Pay;
import org.committeepapers.council.Role;
import org.committeepapers.staging.PaperFact;
import org.committeepapers.staging.PayPoint;
import org.junit.jupiter.api.Test;

class SpinalPointSupplementsTest {

    private static final String RATES = "market-supplement-rates";

    @Test
    void derbyshires_points_get_the_supplement_of_their_grade() {
        GoldenTable.of("derbyshire-2019", "spinal-point-supplements")
                .isPrintedBy(
                        SampleMonth.content(Shipped.appendix("spinal-point-supplements"), "derbyshire-2019", "2019-04")
                                .tables()
                                .getFirst());
    }

    @Test
    void a_point_not_used_or_below_the_accelerated_start_gets_none() {
        var month = month(
                Pay.NONE,
                line(1, RATES, "G1", "policy", "1000", null),
                new PayPoint(SCALES, "G1", null, 1, 18000, false, false, false, false, Role.SW),
                new PayPoint(SCALES, "G1", null, 2, 19000, true, false, false, false, Role.SW),
                point("G1", 3, 20000, false, false),
                point("G1", 4, 21000, false, true),
                point("G1", 5, 22000, false, false),
                point("G2", 6, 23000, false, false),
                point("G3", 24000),
                new PaperFact("P", "spinal-point-supplements/1", "No longer used", null, null),
                new PaperFact("P", "other-table/5", "Elsewhere", null, null));
        assertThat(printed(Shipped.appendix("spinal-point-supplements")
                        .of(month)
                        .tables()
                        .getFirst()))
                .containsExactly(
                        List.of("G1", "1", "18,000", "no", "[z]", "[z]", "No longer used"),
                        List.of("G1", "2", "19,000", "yes", "[z]", "[z]", "[z]"),
                        List.of("G1", "3", "20,000", "no", "[z]", "[z]", "[z]"),
                        List.of("G1", "4", "21,000", "no", "1,000", "22,000", "[z]"),
                        List.of("G1", "5", "22,000", "no", "1,000", "23,000", "[z]"),
                        List.of("G2", "6", "23,000", "no", "[z]", "[z]", "[z]"));
        assertThat(rendered(Shipped.appendix("spinal-point-supplements"), month))
                .contains("With the supplement, salaries run from £22,000 to £23,000.");
    }

    @Test
    void an_empty_month_says_that_no_point_carries_a_supplement() {
        assertThat(rendered(Shipped.appendix("spinal-point-supplements"), month(Pay.NONE)))
                .contains("Proposed market supplement by point of the pay scale, as at 30 April 2011")
                .contains(
                        "What salaries come to with the supplement is not known: reference file pay scales was not sent.");
    }
}
