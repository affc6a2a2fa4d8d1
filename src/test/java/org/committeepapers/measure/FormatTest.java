package org.committeepapers.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatTest {

    @ParameterizedTest
    @CsvSource({
        "GBP, 0, 1068766, '1,068,766', '£1,068,766', 1068766",
        "GBP_MILLIONS, 2, 1.945, '1.95', '£1.95m', 1.95",
        "PERCENT, 1, -5.14, '−5.1', '−5.1%', -5.1",
        "PERCENT, 1, -0.04, '0.0', '0.0%', 0.0",
        "FTE, 1, 8, '8.0', '8.0 fte', 8.0",
        "PEOPLE, 0, 144, '144', '144 people', 144",
        "GBP, 0, -3881, '−3,881', '−£3,881', -3881"
    })
    void a_figure_is_printed_for_tables_for_sentences_and_for_data(
            Unit unit, int decimals, String value, String table, String sentence, String data) {
        Format format = new Format(unit, decimals);
        Exact exact = Exact.of(new BigDecimal(value));
        assertThat(format.print(exact)).isEqualTo(table);
        assertThat(format.sentence(exact)).isEqualTo(sentence);
        assertThat(format.plain(exact)).isEqualTo(data);
    }
}
