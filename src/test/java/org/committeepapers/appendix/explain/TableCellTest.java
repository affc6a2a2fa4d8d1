package org.committeepapers.appendix.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.committeepapers.appendix.AppendixContent;
import org.committeepapers.appendix.AppendixTable;
import org.committeepapers.appendix.Cell;
import org.committeepapers.appendix.Column;
import org.committeepapers.appendix.Row;
import org.committeepapers.measure.Format;
import org.junit.jupiter.api.Test;

class TableCellTest {

    final AppendixTable places = new AppendixTable(
            "places",
            "Vacancies",
            List.of(
                    Column.words("area", "Area"),
                    Column.words("place", "Place"),
                    Column.figures("vacancies_fte", "2011", "Vacancies", Format.FTE),
                    Column.figures("before_fte", "2010", "Vacancies", Format.FTE)),
            List.of(
                    Row.detail(Cell.text("East"), Cell.text("Dover"), Cell.of(1), Cell.of(2)),
                    Row.detail(Cell.text("East"), Cell.text("Swale"), Cell.of(3), Cell.of(4)),
                    Row.total(Cell.text("Total"), Cell.text(""), Cell.of(4), Cell.of(6))),
            List.of(),
            "");
    final AppendixTable reasons = new AppendixTable(
            "reasons",
            "Reasons",
            List.of(Column.words("reason", "Reason"), Column.figures("vacancies_fte", "Vacancies", Format.FTE)),
            List.of(Row.total(Cell.text("Total"), Cell.of(9))),
            List.of(),
            "");

    String printed(String table, String row, String column) {
        AppendixContent content =
                new AppendixContent("made-up", "Made up", false, List.of(places, reasons), List.of(), Map.of());
        return TableCell.find(content, table, row, column).printed();
    }

    @Test
    void a_cell_is_found_by_the_words_that_stand_beside_and_above_it() {
        assertThat(printed(null, "East / Swale", "2010 / Vacancies")).isEqualTo("4.0");
        assertThat(printed(null, "east /  dover", "BEFORE_FTE")).isEqualTo("2.0");
        assertThat(printed("places", "Total", "vacancies_fte")).isEqualTo("4.0");
        assertThat(printed("reasons", "total", "Vacancies")).isEqualTo("9.0");
        assertThat(printed("places", "#2", "vacancies_fte")).isEqualTo("3.0");
    }

    @Test
    void what_stands_in_two_places_is_asked_for_again() {
        assertThatThrownBy(() -> printed(null, "Total", "vacancies_fte"))
                .isInstanceOf(NoSuchCellException.class)
                .hasMessage("Row \"Total\" and column \"vacancies_fte\" stand in places, reasons."
                        + " Say which with --table.");
        assertThatThrownBy(() -> printed(null, "East", "before_fte"))
                .hasMessage("2 rows of places are called \"East\". Say which with --row: \"East / Dover\","
                        + " \"East / Swale\".");
        assertThatThrownBy(() -> printed("places", "East / Dover", "Vacancies"))
                .hasMessage("Several columns of places are called \"Vacancies\". Say which with --column:"
                        + " vacancies_fte, before_fte.");
    }

    @Test
    void what_there_is_not_is_answered_with_what_there_is() {
        assertThatThrownBy(() -> printed("place", "Total", "vacancies_fte"))
                .hasMessage("There is no table \"place\" in made-up. Did you mean \"places\"?"
                        + " There are: places, reasons.");
        assertThatThrownBy(() -> printed("reasons", "Totla", "vacancies_fte"))
                .hasMessage("There is no row \"Totla\" in reasons. Did you mean \"Total\"? There are: Total.");
        assertThatThrownBy(() -> printed("reasons", "Total", "vacancy"))
                .hasMessageStartingWith("There is no column \"vacancy\" in reasons. Did you mean \"");
        assertThatThrownBy(() -> printed("reasons", "#2", "vacancies_fte")).isInstanceOf(NoSuchCellException.class);
    }
}
