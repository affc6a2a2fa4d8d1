package org.committeepapers.measure.recruitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.committeepapers.measure.Figure;
import org.committeepapers.staging.CampaignResult;
import org.junit.jupiter.api.Test;

class CampaignSumTest {

    static CampaignResult result(
            BigDecimal spend, Integer clicks, Integer visitors, Integer applied, Integer responses) {
        return new CampaignResult(
                LocalDate.parse("2011-04-20"), "C", "S", "A", spend, clicks, visitors, applied, responses);
    }

    @Test
    void counts_add_and_costs_are_over_the_sums() {
        CampaignSum sum = CampaignSum.of(List.of(
                result(new BigDecimal("10.00"), 4, 3, 1, 5),
                result(new BigDecimal("5.00"), 2, 1, 0, 6),
                result(null, null, 2, null, null)));
        assertThat(Stream.of(sum.spend(), sum.clicks(), sum.visitors(), sum.applications(), sum.responses())
                        .map(figure -> figure.known().orElseThrow().rounded(0).intValue()))
                .containsExactly(15, 6, 6, 1, 11);
        assertThat(sum.costPerClick().known().orElseThrow().rounded(2)).isEqualTo(new BigDecimal("2.50"));
        CampaignSum half = CampaignSum.of(List.of(result(new BigDecimal("9.00"), 1, 6, null, null)));
        assertThat(half.costPerVisitor().known().orElseThrow().rounded(2)).isEqualTo(new BigDecimal("1.50"));
    }

    @Test
    void without_spend_or_without_visitors_there_is_no_cost() {
        assertThat(CampaignSum.of(List.of(result(null, 4, 3, 1, 1))).costPerVisitor())
                .isEqualTo(Figure.notApplicable("nothing spent, or nobody came"));
        CampaignSum unseen = CampaignSum.of(List.of(result(BigDecimal.TEN, 0, 0, 0, 0)));
        assertThat(unseen.costPerClick().known()).isEmpty();
        assertThat(unseen.costPerVisitor().known()).isEmpty();
    }

    @Test
    void what_nobody_counted_is_no_nought() {
        CampaignSum sum = CampaignSum.of(List.of(result(null, null, 3, 1, 1)));
        assertThat(sum.clicks()).isEqualTo(Figure.notAvailable("not counted for it"));
        assertThat(sum.spend()).isEqualTo(Figure.notApplicable("nothing is spent on it"));
    }
}
