package org.committeepapers.document.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.committeepapers.paper.Paper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

class WordTablesTest {

    static final int UPRIGHT = 9638;
    static final int LANDSCAPE = 14570;

    @TempDir
    Path folder;

    WordAssert written(Paper paper) throws IOException {
        Path file = folder.resolve("tables.docx");
        new WordDocumentWriter(ReferenceDocument.FILE).write(paper, file);
        return WordAssert.open(file);
    }

    @Test
    void every_cell_of_the_table_is_the_cell_of_the_xhtml() throws IOException {
        Paper paper = SamplePapers.appendix(60);
        try (WordAssert word = written(paper)) {
            List<List<String>> rows = word.tables().getFirst();
            assertThat(rows.subList(2, rows.size())).isEqualTo(bodyRows(paper));
            assertThat(rows).hasSize(2 + 60 + 12 + 1);
        }
    }

    private static List<List<String>> bodyRows(Paper paper) {
        NodeList rows = ((Element)
                        paper.xhtml().getElementsByTagNameNS("*", "tbody").item(0))
                .getElementsByTagNameNS("*", "tr");
        List<List<String>> texts = new ArrayList<>();
        for (int row = 0; row < rows.getLength(); row++) {
            texts.add(Dom.elements(rows.item(row)).stream()
                    .map(Node::getTextContent)
                    .toList());
        }
        return texts;
    }

    @Test
    void both_header_rows_repeat_and_no_row_breaks_over_pages() throws IOException {
        try (WordAssert word = written(SamplePapers.appendix(60))) {
            assertThat(word.repeatedRows()).containsExactly(2);
            assertThat(word.document().getTables().getFirst().getRows()).allMatch(row -> row.isCantSplitRow());
        }
    }

    @Test
    void headings_span_their_columns_and_rows() throws IOException {
        try (WordAssert word = written(SamplePapers.appendix(15))) {
            XWPFTable table = word.document().getTables().getFirst();
            XWPFTableRow groups = table.getRow(0);
            assertThat(word.tables().getFirst().getFirst())
                    .containsExactly("District", "Caseholders", "Non-caseholding managers");
            assertThat(groups.getCell(0).getCTTc().getTcPr().getVMerge().getVal())
                    .isEqualTo(STMerge.RESTART);
            assertThat(groups.getCell(1).getCTTc().getTcPr().getGridSpan().getVal())
                    .isEqualTo(5);
            assertThat(table.getRow(1)
                            .getCell(0)
                            .getCTTc()
                            .getTcPr()
                            .getVMerge()
                            .getVal())
                    .isEqualTo(STMerge.CONTINUE);
            assertThat(table.getRow(1).getTableCells()).hasSize(11);
        }
    }

    @Test
    void figures_are_right_aligned_and_totals_bold_by_their_styles_alone() throws IOException {
        try (WordAssert word = written(SamplePapers.appendix(15))) {
            XWPFTable table = word.document().getTables().getFirst();
            assertThat(styles(table.getRow(1))).startsWith("TableHeading", "TableHeadingNumber");
            assertThat(styles(table.getRow(2))).startsWith("TableText", "TableNumber");
            assertThat(styles(table.getRow(7))).startsWith("TableSubtotal", "TableSubtotalNumber");
            assertThat(styles(table.getRows().getLast())).startsWith("TableTotal", "TableTotalNumber");
            assertThat(table.getCTTbl().xmlText()).doesNotContain("<w:jc ").doesNotContain("<w:b/>");
        }
    }

    private static List<String> styles(XWPFTableRow row) {
        return row.getTableCells().stream()
                .map(cell -> cell.getParagraphs().getFirst().getStyleID())
                .toList();
    }

    @Test
    void columns_fill_the_page_exactly_and_the_first_is_widest() throws IOException {
        try (WordAssert word = written(SamplePapers.appendix(15))) {
            assertThat(widths(word).stream().mapToInt(Integer::intValue).sum()).isEqualTo(LANDSCAPE);
            assertThat(widths(word))
                    .first()
                    .isEqualTo(widths(word).stream().max(Integer::compare).orElseThrow());
        }
        try (WordAssert word = written(SamplePapers.paper())) {
            assertThat(widths(word).stream().mapToInt(Integer::intValue).sum()).isEqualTo(UPRIGHT);
        }
    }

    @Test
    void a_table_of_one_figure_is_not_stretched_over_the_page() throws IOException {
        Paper paper = SamplePapers.of("""
                <table><thead><tr><th>Month</th><th class="number">Leavers,&#160;people</th></tr></thead>
                <tbody><tr><th>May</th><td class="number">5</td></tr></tbody></table>""");
        try (WordAssert word = written(paper)) {
            assertThat(widths(word).stream().mapToInt(Integer::intValue).sum()).isEqualTo(UPRIGHT * 62 / 100);
        }
    }

    @Test
    void a_short_table_stays_with_its_notes_and_the_end_of_a_long_one_does() throws IOException {
        try (WordAssert word = written(SamplePapers.paper())) {
            assertThat(rowsKept(word)).doesNotContain(false);
        }
        try (WordAssert word = written(SamplePapers.appendix(60))) {
            assertThat(rowsKept(word)).contains(false).endsWith(true, true);
        }
    }

    private static List<Boolean> rowsKept(WordAssert word) {
        return word.document().getTables().getFirst().getRows().stream()
                .map(row -> row.getCell(0).getParagraphs().getFirst().isKeepNext())
                .toList();
    }

    private static List<Integer> widths(WordAssert word) {
        return word.document().getTables().getFirst().getCTTbl().getTblGrid().getGridColList().stream()
                .map(column -> Integer.valueOf(column.getW().toString()))
                .toList();
    }

    @Test
    void a_table_has_its_caption_as_title_and_its_headings_as_description() throws IOException {
        try (WordAssert word = written(SamplePapers.paper())) {
            var properties = word.document().getTables().getFirst().getCTTbl().getTblPr();
            assertThat(properties.getTblCaption().getVal()).isEqualTo("Caseholders by kind of contract, 30 April 2011");
            assertThat(properties.getTblDescription().getVal())
                    .isEqualTo("Columns: Contract; Posts, fte; Share, %; Direction");
            assertThat(word.texts("Caption")).contains("Caseholders by kind of contract, 30 April 2011");
        }
    }

    @Test
    void an_empty_table_keeps_its_header_and_a_table_of_nothing_its_caption() throws IOException {
        Paper paper = SamplePapers.of("""
                <table><caption>No leavers</caption><thead><tr><th>Team</th><th class="number">Leavers</th></tr></thead>
                <tbody/></table><table><caption>Nothing</caption></table>""");
        try (WordAssert word = written(paper)) {
            word.schemaValid();
            assertThat(word.tables()).containsExactly(List.of(List.of("Team", "Leavers")));
            assertThat(word.texts("Caption")).containsExactly("No leavers", "Nothing");
        }
    }

    @Test
    void long_names_and_short_rows_still_fit_the_page() throws IOException {
        String name = "Safeguarding and Quality Assurance of Unaccompanied Asylum Seeking Children ".repeat(5);
        Paper paper = SamplePapers.of(
                "<table><tbody><tr><th>" + name + "</th><td class='number'>1.0</td><td>"
                        + "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch".repeat(3)
                        + "</td></tr><tr><th>Short</th></tr></tbody></table><table><tbody><tr><td>Next</td></tr></tbody></table>");
        try (WordAssert word = written(paper)) {
            word.schemaValid();
            assertThat(widths(word).stream().mapToInt(Integer::intValue).sum()).isEqualTo(UPRIGHT);
            assertThat(word.tables().getFirst().get(1)).containsExactly("Short", "", "");
            assertThat(word.tables()).hasSize(2);
            assertThat(word.paragraphs().stream().map(paragraph -> paragraph.getStyleID()))
                    .as("a paragraph keeps the tables apart, and one ends the document")
                    .containsExactly("SectionEnd", "SectionEnd");
        }
    }
}
