package org.committeepapers.appendix.pay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeepapers.appendix.pay.PayRows.PAY;
import static org.committeepapers.appendix.pay.PayRows.base;
import static org.committeepapers.appendix.pay.PayRows.month;
import static org.committeepapers.appendix.pay.PayRows.point;
import static org.committeepapers.appendix.pay.PayRows.printed;
import static org.committeepapers.appendix.pay.PayRows.rendered;
import static org.committeepapers.appendix.pay.PayRows.words;

import java.util.List;
import org.committeepapers.GoldenTable;
import org.committeepapers.SampleMonth;
import org.committeepapers.appendix.AppendixTable;
import org.committeepapers.appendix.Column;
import org.committeepapers.council.Pay;
import org.committeepapers.staging.MarketComparator.Bound;
import org.committeepapers.staging.MarketComparator.Element;
import org.junit.jupiter.api.Test;

class PayComparatorsTest {

    private static final String NOTE = "Merged range";

    static AppendixTable table(Pay pay, Record... rows) {
        return new PayComparators().of(month(pay, rows)).tables().getFirst();
    }

    static List<String> keys(AppendixTable table) {
        return table.columns().stream().map(Column::key).toList();
    }

    @Test
    void kents_own_ranges_stand_before_those_of_four_authorities() {
        AppendixTable table = SampleMonth.content(new PayComparators(), "kent-2011", "2011-04")
                .tables()
                .getFirst();
        assertThat(table.name()).isEqualTo("appendix-5-pay-comparators");
        GoldenTable.of("kent-2011", "appendix-5-pay-comparators").isPrintedBy(table);
    }

    @Test
    void derbyshires_mean_takes_the_top_of_every_scale() {
        AppendixTable table = SampleMonth.content(new PayComparators(), "derbyshire-2019", "2019-04")
                .tables()
                .getFirst();
        assertThat(table.name()).isEqualTo("pay-comparators");
        GoldenTable.of("derbyshire-2019", "pay-comparators")
                // E84: the print mixes the lower ends of two ranges into the mean of Grade 10; the difference follows
                .corrected("Comparators top of the scale Mean", "grade_10_level_2_max_gbp", "34017")
                .corrected("Difference - DCC top salary and Comparator Mean", "grade_10_level_2_max_gbp", "-3037")
                // E83: the K of one payment is missing
                .corrected(
                        "Nottinghamshire County Council",
                        "retention_or_other_pay_schemes",
                        "Retention payments, hard to retain teams, excl NQSW: 1K after 6 months; 1K after 1 year; "
                                + "3K after 2 years; 4K after 3 years")
                // cut off in the extraction: the merged range of Grades 10 and 11, its upper end reconstructed
                .corrected("Derby City Council", "grade_10_level_2_max_gbp", "39961")
                .corrected("Derby City Council", "grade_11_level_3_min_gbp", "37107")
                .corrected("Derby City Council", "grade_11_level_3_max_gbp", "39961")
                .corrected("Derby City Council", "extraction_note", NOTE)
                .corrected("Nottinghamshire County Council", "grade_10_level_2_max_gbp", "35934")
                .corrected("Nottinghamshire County Council", "grade_11_level_3_min_gbp", "31371")
                .corrected("Nottinghamshire County Council", "grade_11_level_3_max_gbp", "35934")
                .corrected("Nottinghamshire County Council", "extraction_note", NOTE)
                .isPrintedBy(table);
    }

    @Test
    void the_lower_end_of_a_merged_range_would_give_the_printed_mean() {
        // E84 the other way round: the printed 32,780 is what MIN for the two ranges makes
        AppendixTable table = table(
                PAY,
                base("Derby", "L1", "37107", "39961", Bound.MIN),
                base("Nottinghamshire", "L1", "31371", "35934", Bound.MIN),
                base("Nottingham", "L1", "28785", "30507", Bound.MAX),
                base("Leicestershire", "L1", "27387", "30762", Bound.MAX),
                base("Sheffield", "L1", null, "33799", Bound.MAX),
                base("Rotherham", "L1", "33136", null, Bound.MAX));
        assertThat(printed(table).get(7).subList(0, 3)).containsExactly("Mean", "[z]", "32,780");
    }

    @Test
    void columns_stand_only_where_somebody_has_something_in_them() {
        assertThat(keys(table(PAY)))
                .containsExactly(
                        "authority",
                        "level_1_min_gbp",
                        "level_1_max_gbp",
                        "level_2_range_min_gbp",
                        "level_2_range_max_gbp",
                        "level_2_grade");
        AppendixTable full = table(
                PAY,
                point("G1", 1, 20000, false, true),
                words("Borough", "L1", Element.OTHER_PAY, "A car"),
                words("Borough", "ALL", Element.OTHER_PAY, "A bonus"),
                words("Borough", "ALL", Element.NON_PAY, "Training"));
        assertThat(keys(full))
                .containsExactly(
                        "authority",
                        "level_1_min_gbp",
                        "level_1_max_gbp",
                        "level_1_accelerated_gbp",
                        "level_1_extras",
                        "level_2_range_min_gbp",
                        "level_2_range_max_gbp",
                        "level_2_grade",
                        "retention_or_other_pay_schemes",
                        "non_pay_initiatives");
        assertThat(printed(full))
                .startsWith(
                        List.of("County", "20,000", "[z]", "20,000", "[x]", "[x]", "[x]", "G2", "[x]", "[x]"),
                        List.of("Borough", "[x]", "[x]", "[z]", "A car", "[x]", "[x]", "[z]", "A bonus", "Training"));
    }

    @Test
    void authorities_keep_their_order_and_their_last_survey_counts() {
        AppendixTable table = table(
                new Pay("County", null, "", null, null, PAY.levels().subList(0, 1), List.of()),
                base("Zed", "L1", "1", "2", Bound.MAX),
                base("Acton", "L1", "3", "4", Bound.MAX),
                new org.committeepapers.staging.MarketComparator(
                        PayRows.SCALES.minusYears(1),
                        "Zed",
                        "L1",
                        Element.BASE,
                        null,
                        new java.math.BigDecimal("99"),
                        org.committeepapers.staging.MarketComparator.Unit.GBP_PA,
                        null,
                        Bound.MAX,
                        null));
        assertThat(printed(table))
                .containsExactly(List.of("County", "[x]", "[x]"), List.of("Zed", "1", "2"), List.of("Acton", "3", "4"));
    }

    @Test
    void the_sentence_says_less_or_more_than_the_mean() {
        assertThat(rendered(
                        new PayComparators(),
                        month(
                                PAY,
                                point("G1", 20000),
                                point("G2", 31000),
                                base("Borough", "L1", "20000", "21500", Bound.MAX),
                                base("Borough", "L2", "20000", "30000", Bound.MAX))))
                .contains("Compared with the mean at the top of the scale, the council pays £1,500 less at Level 1, "
                        + "£1,000 more at Level 2.");
    }

    @Test
    void without_a_mean_the_sentence_counts_those_who_pay_more() {
        Pay plain = new Pay("County", null, "", null, null, PAY.levels().subList(0, 1), List.of());
        assertThat(rendered(
                        new PayComparators(),
                        month(
                                plain,
                                point("G1", 20000),
                                base("A", "L1", "20000", null, Bound.NONE),
                                base("B", "L1", "19000", "20001", Bound.NONE),
                                base("C", "L1", null, null, Bound.NONE))))
                .contains("Level 1: 1 of 2 authorities that gave a salary pay more at the top of the scale.");
    }

    @Test
    void an_empty_month_makes_a_table_without_rows() {
        assertThat(rendered(new PayComparators(), month(Pay.NONE)))
                .contains("Social workers’ pay compared with other authorities as at 30 April 2011")
                .contains("Nothing to report.");
    }
}
