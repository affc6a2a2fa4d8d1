package org.committeepapers.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvExtractTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void rows_carry_the_line_on_which_they_begin(String lineEnd) {
        String text = String.join(lineEnd, "a,b", "\"two", "lines\",2", "", "c,4") + lineEnd;
        assertThat(rows(text))
                .extracting(ExtractRow::number, ExtractRow::cells)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1L, List.of("a", "b")),
                        org.assertj.core.groups.Tuple.tuple(2L, List.of("two\nlines", "2")),
                        org.assertj.core.groups.Tuple.tuple(4L, List.of("")),
                        org.assertj.core.groups.Tuple.tuple(5L, List.of("c", "4")));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void the_separator_is_found_by_the_header(String separator) {
        String text = "Report, printed 1 May 2019\n" + String.join(separator, "a", "b", "c", "d");
        assertThat(rows(text).getLast().cells()).containsExactly("a", "b", "c", "d");
    }

    @Test
    void a_byte_order_mark_is_not_part_of_the_first_header() {
        assertThat(rows("\uFEFFperiod_end,fte\n").getFirst().cells()).containsExactly("period_end", "fte");
    }

    @Test
    void text_that_is_not_utf_8_is_read_as_windows_1252_and_reported() {
        Path file = write("£,é\n", Charset.forName("windows-1252"));
        try (Extract extract = Extract.open(file, null)) {
            assertThat(extract.next().cells()).containsExactly("£", "é");
            assertThat(extract.notice()).isEqualTo("the file is not UTF-8 and was read as Windows-1252");
        }
    }

    @Test
    void a_quote_that_never_closes_names_the_row_where_it_was_opened() {
        String rest = "1,b\n".repeat(1000);
        assertThatThrownBy(() -> rows("a,b\n1,x\n2,\"open\n" + rest))
                .isInstanceOfSatisfying(
                        UnreadableExtractException.class,
                        stop -> assertThat(stop.row()).isEqualTo(3))
                .hasMessage("a quote (\") is opened in this row and never closed");
    }

    @Test
    void a_quote_that_never_closes_cannot_fill_the_memory() {
        assertThatThrownBy(() -> rows("a,b\n1,\"open" + "x".repeat(3_000_000)))
                .hasMessage("a quote (\") is opened in this row and never closed");
    }

    @Test
    void a_quote_in_the_middle_of_a_cell_names_its_row() {
        assertThatThrownBy(() -> rows("a,b\n\"1\"2,x\n"))
                .isInstanceOfSatisfying(
                        UnreadableExtractException.class,
                        stop -> assertThat(stop.row()).isEqualTo(2))
                .hasMessage("a quote (\") of this row ends in the middle of a cell");
    }

    @Test
    void an_empty_file_is_refused() {
        assertThatThrownBy(() -> rows("")).hasMessage("the file is empty");
    }

    @Test
    void unicode_text_of_excel_is_refused() {
        assertThatThrownBy(() -> Extract.open(write("a\tb", StandardCharsets.UTF_16), null))
                .hasMessage("found text in UTF-16 (\"Unicode text\")");
    }

    List<ExtractRow> rows(String text) {
        List<ExtractRow> rows = new ArrayList<>();
        try (Extract extract = Extract.open(write(text, StandardCharsets.UTF_8), null)) {
            for (ExtractRow row = extract.next(); row != null; row = extract.next()) {
                rows.add(row);
            }
        }
        return rows;
    }

    Path write(String text, Charset charset) {
        try {
            return Files.writeString(folder.resolve("leavers.csv"), text, charset);
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }
}
