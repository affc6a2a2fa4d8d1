package org.committeepapers.document.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.committeepapers.appendix.AppendixTable;
import org.committeepapers.appendix.Cell;
import org.committeepapers.appendix.Column;
import org.committeepapers.appendix.Row;
import org.committeepapers.document.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTablesTest {

    @Test
    void a_file_holds_keys_printed_figures_and_totals_and_no_formula() {
        assertThat(csv(Tables.vacancies())).isEqualTo("""
                district,caseholder_establishment_fte,caseholder_vacancy_rate_pct,manager_cost_gbp,comment
                Ashford,24.1,-5.4,1234567,'=1+1
                "'-Dover, ""East""\",0.0,z,0,
                East Kent,24.1,-5.4,1234567,'+
                County,24.1,-5.4,1234567,'@all
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx"})
    void a_text_that_begins_like_a_formula_gets_an_apostrophe(String text) {
        String csv = csv(words(text));

        assertThat(csv.replace("\"", "")).isEqualTo("'" + text + "\n'" + text + "\n");
    }

    @Test
    void a_text_with_line_breaks_stays_one_cell() {
        assertThat(csv(words("two\nlines"))).isEqualTo("\"two\nlines\"\n\"two\nlines\"\n");
    }

    @Test
    void letters_beyond_ascii_are_utf_8_without_a_mark_at_the_start() {
        assertThat(CsvTables.of(words("é"))).isEqualTo("é\né\n".getBytes(StandardCharsets.UTF_8));
    }

    private static AppendixTable words(String text) {
        return new AppendixTable(
                "t", "T", List.of(Column.words(text, "H")), List.of(Row.detail(Cell.text(text))), List.of(), "s");
    }

    private static String csv(AppendixTable table) {
        return new String(CsvTables.of(table), StandardCharsets.UTF_8);
    }
}
