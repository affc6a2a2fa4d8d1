package org.committeepapers.document.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.committeepapers.document.chart.ChartLayout;
import org.committeepapers.document.csv.CsvTables;
import org.committeepapers.document.pdf.PdfAssert;
import org.committeepapers.document.pdf.PdfDocumentWriter;
import org.committeepapers.document.word.WordAssert;
import org.committeepapers.document.word.WordDocumentWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DistrictPagesTest {

    static final Path STYLE = Path.of("templates", "house-style");

    @TempDir
    Path folder;

    Path pdf(int districts) throws IOException {
        Path file = folder.resolve(districts + ".pdf");
        new PdfDocumentWriter(STYLE, ChartLayout::lay, CsvTables::of).write(Districts.appendix(districts), file);
        return file;
    }

    @ParameterizedTest
    @CsvSource({"1, 2", "15, 2", "60, 5"})
    void an_appendix_takes_the_pages_its_districts_need(int districts, int pages) throws IOException {
        Path file = pdf(districts);

        assertThat(PdfAssert.pages(file)).isEqualTo(pages);
        assertThat(PdfAssert.structureCounts(file)).containsEntry("Table", 2);
        assertThat(PdfAssert.lowestInk(file)).allMatch(lowest -> lowest >= 15);
        PdfAssert.conforms(file, "ua1", "3a");
    }

    @Test
    void fifteen_districts_their_areas_and_their_notes_stand_on_one_landscape_page() throws IOException {
        Path file = pdf(15);

        assertThat(PdfAssert.pageShapes(file)).containsExactly("297 x 210", "210 x 297");
        assertThat(PdfAssert.textOfEachPage(file)).first().asString().contains("Area 1", "Rye 2", "Source: HR extracts");
    }

    @Test
    void every_page_is_numbered_on_one_line_at_its_right_edge() throws IOException {
        assertThat(PdfAssert.textOfEachPage(pdf(15)))
                .satisfiesExactly(
                        first -> assertThat(first).contains("Page 1 of 2"),
                        second -> assertThat(second).contains("Page 2 of 2"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 15, 60})
    void in_word_both_header_rows_repeat_and_the_summary_is_narrower(int districts) throws IOException {
        Path file = folder.resolve("districts.docx");
        new WordDocumentWriter(STYLE.resolve("reference.docx")).write(Districts.appendix(districts), file);

        try (WordAssert word = WordAssert.open(file)) {
            word.schemaValid();
            assertThat(word.repeatedRows()).containsExactly(2, 1);
        }
    }
}
