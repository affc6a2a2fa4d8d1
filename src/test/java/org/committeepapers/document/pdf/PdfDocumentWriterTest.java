package org.committeepapers.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.committeepapers.paper.Paper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfDocumentWriterTest {

    static final PdfDocumentWriter WRITER = new PdfDocumentWriter(
            Path.of("templates/house-style"),
            SamplePapers::drawing,
            table -> "role_group,in_post_fte\nSeniors,96.0\n".getBytes(StandardCharsets.UTF_8));

    @TempDir
    Path folder;

    @Test
    void a_small_appendix_is_accessible_and_archivable() throws IOException {
        Path file = write(SamplePapers.appendix(SamplePapers.smallAppendix()));

        PdfAssert.conforms(file, "ua1", "3a");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 15, 60, 220})
    void a_table_is_one_table_however_many_pages_it_takes(int rows) throws IOException {
        Paper paper = SamplePapers.appendix(SamplePapers.wideAppendix(rows));

        Path file = write(paper);

        PdfAssert.conforms(file, "ua1", "3a");
        assertThat(PdfAssert.structureCounts(file))
                .containsEntry("Table", 1)
                .containsEntry("THead", 1)
                .containsEntry("TR", rows + 3);
        assertThat(PdfAssert.structureText(file)).isEqualTo(XhtmlText.of(paper.xhtml()));
        assertThat(PdfAssert.lowestInk(file)).allMatch(lowest -> lowest >= 15);
    }

    @Test
    void a_paper_is_accessible_and_reads_in_the_order_of_its_words() throws IOException {
        Paper paper = SamplePapers.paper(SamplePapers.wholePaper());

        Path file = write(paper);

        PdfAssert.conforms(file, "ua1", "2a");
        assertThat(PdfAssert.structureText(file)).isEqualTo(XhtmlText.of(paper.xhtml()));
        assertThat(PdfAssert.lowestInk(file)).allMatch(lowest -> lowest >= 15);
    }

    @Test
    void the_same_paper_gives_the_same_bytes() throws IOException {
        Path first = write(SamplePapers.paper(SamplePapers.wholePaper()));
        byte[] bytes = Files.readAllBytes(first);

        Path second = write(SamplePapers.paper(SamplePapers.wholePaper()));

        assertThat(Files.readAllBytes(second)).isEqualTo(bytes);
    }

    @Test
    void what_cannot_be_read_aloud_is_refused_with_the_place_and_the_reason() {
        assertRefused(
                "<h1>Trend</h1><img src=\"chart:vacancy-trend\"/>", "the image chart:vacancy-trend has no alt text");
        assertRefused("<h1>Trend</h1><h3>April</h3>", "the heading \"April\" is an h3 after an h1");
        assertRefused("<h2>Trend</h2>", "the heading \"Trend\" is an h2 after no heading");
        assertRefused("<p>Nothing</p>", "the document has no h1");
        assertRefused("<h1>Trend</h1><p><a href=\"#table-9\">Table 9</a></p>", "the link to #table-9 leads nowhere");
        assertRefused("<h1>Trend</h1><table><tr><td>1</td></tr></table>", "a table has no caption");
        assertRefused(
                "<h1>T</h1><table><caption>C</caption><tr><th>District</th></tr></table>",
                "the table header \"District\" has no scope");
        assertRefused("<h1>Trend</h1><section>loose</section>", "the text \"loose\" stands outside a paragraph");
        assertThatThrownBy(() ->
                        write(SamplePapers.paper(Paper.Kind.PAPER, SamplePapers.page("", "<h1>Trend</h1>"), List.of())))
                .isInstanceOf(UnfitForPrintException.class)
                .hasMessage("html has no lang");
    }

    @Test
    void nothing_is_fetched_and_no_link_runs_anything() {
        assertRefused(
                "<h1>T</h1><img alt=\"a\" src=\"https://example.org/a.png\"/>",
                "the image https://example.org/a.png is neither a chart nor data");
        assertRefused(
                "<h1>T</h1><img alt=\"a\" src=\"chart:unknown\"/>", "there is no chart for the image chart:unknown");
        assertRefused(
                "<h1>T</h1><p><a href=\"javascript:alert(1)\">x</a></p>",
                "the link to javascript:alert(1) is neither web, mail, telephone nor #id");
    }

    @Test
    void a_character_without_a_glyph_is_named() {
        assertRefused(
                "<h1>On track \u2713</h1>",
                "the character \u2713 (U+2713, CHECK MARK) has no glyph in Liberation Sans");
    }

    @Test
    void a_look_alike_stands_for_a_special_hyphen() throws IOException {
        Path file = write(SamplePapers.paper("<h1>Long\u2011term vacancies</h1>"));

        assertThat(PdfAssert.structureText(file)).isEqualTo("Long-term vacancies");
    }

    @Test
    void an_appendix_carries_the_data_of_its_tables() throws IOException {
        Path file = write(SamplePapers.appendix(SamplePapers.smallAppendix()));

        assertThat(PdfAssert.embeddedFiles(file))
                .isEqualTo(Map.of("staffing-mix.csv", "role_group,in_post_fte\nSeniors,96.0\n"));
    }

    @Test
    void a_paper_carries_no_files() throws IOException {
        Path file = write(SamplePapers.paper(
                Paper.Kind.PAPER, SamplePapers.page("en-GB", "<h1>T</h1>"), List.of(SamplePapers.staffingMix())));

        assertThat(PdfAssert.embeddedFiles(file)).isEmpty();
        PdfAssert.conforms(file, "ua1", "2a");
    }

    @Test
    void a_document_says_who_published_it_when_and_in_which_language() throws IOException {
        Path file = write(SamplePapers.paper(SamplePapers.wholePaper()));

        PdfAssert.read(file, document -> {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Social work vacancies by district");
            assertThat(document.getDocumentInformation().getAuthor()).isEqualTo("Kent County Council");
            assertThat(document.getDocumentInformation().getSubject())
                    .isEqualTo("Establishment & vacancies of each district");
            assertThat(document.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(SamplePapers.PUBLISHED);
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            return null;
        });
        assertThat(PdfAssert.bookmarks(file))
                .containsExactly(
                        "Recruitment and retention of social workers: progress report",
                        "  1. Introduction",
                        "    Trend",
                        "  2. Districts",
                        "  3. Next steps");
    }

    @Test
    void a_table_has_its_caption_heads_and_cells_and_a_list_its_labels() throws IOException {
        Path file = write(SamplePapers.paper("""
                <h1>T</h1><ul><li>one</li></ul><p><a href="https://example.org">link</a></p>
                <table><caption>C</caption><thead><tr><th scope="col">A</th></tr></thead>
                <tbody><tr><td></td></tr></tbody></table>"""));

        assertThat(PdfAssert.structureOutline(file)).isEqualTo("""
                Document
                  H1
                  L
                    LI
                      Lbl
                      LBody
                  P
                    Link
                      (annotation)
                  Table
                    Caption
                    THead
                      TR
                        TH
                    TBody
                      TR
                        TD
                """);
    }

    @Test
    void landscape_pages_stand_where_their_section_stands() throws IOException {
        Path wide = write(SamplePapers.appendix(SamplePapers.wideAppendix(1)));
        assertThat(PdfAssert.pageShapes(wide)).containsExactly("297 x 210");

        Path mixed = write(SamplePapers.paper(SamplePapers.wholePaper()));
        assertThat(PdfAssert.pageShapes(mixed)).containsExactly("210 x 297", "210 x 297", "297 x 210", "210 x 297");

        Path wideFirst = write(SamplePapers.paper(
                "<section class=\"landscape\"><h1>T</h1></section><section><p>Portrait</p></section>"));
        assertThat(PdfAssert.pageShapes(wideFirst)).containsExactly("297 x 210", "210 x 297");
    }

    @Test
    void every_attached_appendix_starts_a_page_wide_or_not() throws IOException {
        Path file = write(SamplePapers.paper("""
                <h1>Paper</h1><section><p>Text of the paper</p></section>
                <section><h2 class="appendix">Appendix 1</h2><p>Upright</p></section>
                <section class="landscape"><h2 class="appendix">Appendix 2</h2><p>Wide</p></section>
                <section class="landscape"><h2 class="appendix">Appendix 3</h2><p>Wide again</p></section>
                <section><h2 class="appendix">Appendix 4</h2><p>Upright again</p></section>"""));

        assertThat(PdfAssert.pageShapes(file))
                .containsExactly("210 x 297", "210 x 297", "297 x 210", "297 x 210", "210 x 297");
        assertThat(PdfAssert.textOfEachPage(file))
                .satisfiesExactly(
                        paper -> assertThat(paper).contains("Text of the paper").doesNotContain("Upright"),
                        first -> assertThat(first).contains("Upright", "Page 2 of 5"),
                        second -> assertThat(second).contains("Appendix 2", "Page 3 of 5"),
                        third -> assertThat(third).contains("Appendix 3", "Page 4 of 5"),
                        fourth -> assertThat(fourth).contains("Appendix 4", "Page 5 of 5"));
    }

    @Test
    void a_page_that_is_full_to_the_last_line_is_not_followed_by_an_empty_one() throws IOException {
        for (int rows = 10; rows < 20; rows++) {
            Path file = write(SamplePapers.appendix(SamplePapers.wideAppendix(rows)));

            assertThat(PdfAssert.wordsOfEachPage(file)).as("%d rows", rows).allMatch(words -> words > 10);
        }
    }

    @Test
    void a_document_in_the_xhtml_namespace_is_the_same_document() throws IOException {
        String page = SamplePapers.page("en-GB", SamplePapers.smallAppendix());
        Path plain = write(SamplePapers.paper(Paper.Kind.PAPER, page, List.of()));
        byte[] bytes = Files.readAllBytes(plain);

        Path named = write(SamplePapers.paper(
                Paper.Kind.PAPER, page.replace("<html ", "<html xmlns=\"http://www.w3.org/1999/xhtml\" "), List.of()));

        assertThat(Files.readAllBytes(named)).isEqualTo(bytes);
    }

    private void assertRefused(String body, String message) {
        assertThatThrownBy(() -> write(SamplePapers.paper(body)))
                .isInstanceOf(UnfitForPrintException.class)
                .hasMessage(message);
    }

    private Path write(Paper paper) throws IOException {
        Path file = folder.resolve(paper.slug() + ".pdf");
        WRITER.write(paper, file);
        return file;
    }
}
