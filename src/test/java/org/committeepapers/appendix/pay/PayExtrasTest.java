package org.committeepapers.appendix.pay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeepapers.appendix.pay.PayRows.PAY;
import static org.committeepapers.appendix.pay.PayRows.base;
import static org.committeepapers.appendix.pay.PayRows.month;
import static org.committeepapers.appendix.pay.PayRows.payment;
import static org.committeepapers.appendix.pay.PayRows.printed;
import static org.committeepapers.appendix.pay.PayRows.rendered;
import static org.committeepapers.appendix.pay.PayRows.words;

import java.util.List;
import org.committeepapers.GoldenTable;
import org.committeepapers.SampleMonth;
import org.committeepapers.Shipped;
import org.committeepapers.appendix.AppendixContent;
import org.committeepapers.appendix.AppendixTable;
import org.committeepapers.council.Pay;
import org.committeepapers.staging.MarketComparator.Bound;
import org.committeepapers.staging.MarketComparator.Element;
import org.committeepapers.staging.MarketComparator.Unit;
import org.junit.jupiter.api.Test;

class PayExtrasTest {

    static AppendixContent content(Record... rows) {
        return Shipped.appendix("pay-extras").of(month(PAY, rows));
    }

    @Test
    void kents_four_authorities_make_34_payments() {
        AppendixTable table = SampleMonth.content(Shipped.appendix("pay-extras"), "kent-2011", "2011-04")
                .tables()
                .getFirst();
        assertThat(table.name()).isEqualTo("appendix-5-pay-extras");
        assertThat(table.rows()).hasSize(34);
        GoldenTable.of("kent-2011", "appendix-5-pay-extras").isPrintedBy(table);
    }

    @Test
    void derbyshires_retention_schemes_have_the_k_that_the_print_forgot() {
        GoldenTable.of("derbyshire-2019", "pay-comparator-retention-schemes")
                .correctedInRow(3, "amount_as_printed", "3K") // E83: 3
                .isPrintedBy(SampleMonth.content(Shipped.appendix("pay-extras"), "derbyshire-2019", "2019-04")
                        .tables()
                        .getFirst());
    }

    @Test
    void salaries_and_words_without_an_amount_are_no_payments() {
        AppendixContent content = content(
                base("A", "L1", "20000", "21000", Bound.MAX),
                words("A", "L1", Element.OTHER_PAY, "A car"),
                payment("A", "L1", "1500", Unit.GBP_ONCE, "one-off"),
                payment("B", "L2", "2.5", Unit.PCT_BASIC, null));
        assertThat(printed(content.tables().getFirst()))
                .containsExactly(
                        List.of("A", "Level 1", "Loyalty", "1,500", "gbp", "one-off"),
                        List.of("B", "Level 2", "Loyalty", "2.5", "pct of basic pay", "[x]"));
        assertThat(content.tables()).hasSize(1);
    }

    @Test
    void payments_to_staff_of_any_level_have_a_table_of_their_own() {
        AppendixContent content = content(
                payment("A", "L1", "10", Unit.VOUCHER, null),
                payment("A", "ALL", "2000", Unit.GBP_PA, null),
                payment("A", "ALL", "2500", Unit.GBP, null),
                payment("A", "ALL", "0", Unit.GBP, null));
        assertThat(content.tables().stream().map(AppendixTable::name))
                .containsExactly("pay-extras", "pay-comparator-retention-schemes");
        assertThat(printed(content.tables().getLast()))
                .containsExactly(
                        List.of("A", "Loyalty", "2K", "gbp pa"),
                        List.of("A", "Loyalty", "2500", "gbp"),
                        List.of("A", "Loyalty", "0", "gbp"));
    }

    @Test
    void an_empty_month_says_that_no_payments_are_known() {
        assertThat(rendered(Shipped.appendix("pay-extras"), month(Pay.NONE)))
                .contains("What other authorities pay beside the salary, as at 30 April 2011")
                .contains(
                        "What other authorities pay beside the salary is not known: reference file market comparators was not sent.");
        assertThat(rendered(Shipped.appendix("pay-extras"), month(PAY, payment("A", "L1", "1", Unit.GBP, null))))
                .contains("Payments beside the salary are known of one authority.");
    }
}
