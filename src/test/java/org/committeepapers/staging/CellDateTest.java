package org.committeepapers.staging;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellDateTest {

    static final LocalDate PERIOD = LocalDate.of(2019, 4, 30);

    @ParameterizedTest
    @CsvSource({
        "2019-04-30, 2019-04-30",
        "2019-04-30T00:00, 2019-04-30",
        "2019-04-30 00:00:00.000, 2019-04-30",
        "30/04/2019, 2019-04-30",
        "3/4/2019, 2019-04-03",
        "30-Apr-19, 2019-04-30",
        "30-APR-2019, 2019-04-30",
        "7 September 2016, 2016-09-07",
        "01-Sep-39, 2039-09-01",
        "01-Sep-40, 1940-09-01",
        "43585, 2019-04-30",
        "43585.0, 2019-04-30"
    })
    void days_are_read_as_hr_systems_write_them(String text, LocalDate day) {
        assertThat(CellDate.read(text, PERIOD)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31/02/2019",
                "2019-02-29",
                "04/30/2019",
                "30-Abc-19",
                "2019-04-30T09:15",
                "19999",
                "60001",
                "43585.5",
                "2019",
                "next May",
                "0019-04-30",
                "9999-12-31",
                "#REF!"
            })
    void what_is_no_day_is_none(String text) {
        assertThat(CellDate.read(text, PERIOD)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'1,234.50', 1234.50", "£450, 450", "85 %, 85", ".5, .5", "-2.5, -2.5", "0.675675, 0.675675", "0, 0"})
    void numbers_are_read_exactly(String text, BigDecimal number) {
        assertThat(CellNumber.read(text)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,5", "1.2.3", "1e5", "-", "£", "12,34,567", "one", "NaN", "9999999999999999"})
    void what_is_no_number_is_none(String text) {
        assertThat(CellNumber.read(text)).isEmpty();
    }
}
