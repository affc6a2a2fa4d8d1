package org.committeepapers.document.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;
import org.apache.poi.util.TempFileCreationStrategy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.committeepapers.paper.Paper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

class WordDocumentWriterTest {

    @TempDir
    Path folder;

    WordAssert written(Paper paper) throws IOException {
        return WordAssert.open(file(paper, paper.slug()));
    }

    Path file(Paper paper, String name) throws IOException {
        Path file = folder.resolve(name + ".docx");
        new WordDocumentWriter(ReferenceDocument.FILE).write(paper, file);
        return file;
    }

    @Test
    void a_paper_an_appendix_and_every_chart_follow_the_schema() throws IOException {
        for (Paper paper : List.of(SamplePapers.paper(), SamplePapers.appendix(15), SamplePapers.charts())) {
            try (WordAssert word = written(paper)) {
                word.schemaValid();
            }
        }
    }

    @Test
    void headings_are_real_headings_of_their_level() throws IOException {
        try (WordAssert word = written(SamplePapers.paper())) {
            assertThat(word.headings())
                    .containsExactly(
                            "1 Recruitment and retention of social workers",
                            "2 1. Introduction",
                            "2 2. Progress since the last report to this committee and what is left to do before the "
                                    + "summer",
                            "3 By kind of contract",
                            "2 3. Targets");
        }
    }

    @Test
    void the_same_paper_is_the_same_bytes_dated_when_it_was_published() throws Exception {
        Path first = file(SamplePapers.charts(), "first");
        Thread.sleep(2100); // two seconds are the grain of dates in a zip
        Path second = file(SamplePapers.charts(), "second");
        assertThat(second).hasSameBinaryContentAs(first);
        try (ZipFile zip = new ZipFile(first.toFile())) {
            assertThat(zip.stream().map(ZipEntry::getTimeLocal)).containsOnly(LocalDateTime.of(2011, 5, 6, 9, 30));
        }
    }

    @Test
    void properties_name_title_council_language_and_the_instant_of_publication() throws Exception {
        try (WordAssert word = written(SamplePapers.paper())) {
            var core = word.document().getProperties().getCoreProperties();
            assertThat(core.getTitle()).isEqualTo("Social work staffing in Westmere");
            assertThat(core.getCreator()).isEqualTo("Westmere County Council");
            assertThat(core.getDescription()).isEqualTo("Vacancies and agency workers at the end of April 2011");
            assertThat(core.getUnderlyingProperties().getLanguageProperty()).hasValue("en-GB");
            assertThat(core.getCreated()).isEqualTo(Date.from(SamplePapers.PUBLISHED));
            assertThat(core.getModified()).isEqualTo(Date.from(SamplePapers.PUBLISHED));
            assertThat(word.language()).isEqualTo("en-GB");
        }
    }

    @Test
    void nothing_is_ever_put_into_a_temporary_file() throws IOException {
        TempFile.setTempFileCreationStrategy(new TempFileCreationStrategy() {
            @Override
            public File createTempFile(String prefix, String suffix) {
                throw new AssertionError("a temporary file " + prefix + suffix);
            }

            @Override
            public File createTempDirectory(String prefix) {
                throw new AssertionError("a temporary folder " + prefix);
            }
        });
        try {
            file(SamplePapers.charts(), "charts");
        } finally {
            TempFile.setTempFileCreationStrategy(new DefaultTempFileCreationStrategy());
        }
    }

    @Test
    void the_running_header_holds_the_text_and_page_x_of_y_and_the_footer_is_empty() throws IOException {
        try (WordAssert word = written(SamplePapers.appendix(15))) {
            XWPFDocument document = word.document();
            assertThat(document.getHeaderList()).hasSize(1);
            XWPFParagraph line =
                    document.getHeaderList().getFirst().getParagraphs().getFirst();
            assertThat(line.getText()).startsWith("Westmere County Council · Appendix 1\tPage ");
            assertThat(line.getCTP().getFldSimpleList().stream()
                            .map(field -> field.getInstr().strip()))
                    .containsExactly("PAGE", "NUMPAGES");
            assertThat(document.getFooterList()).isEmpty();
            CTSectPr section = document.getDocument().getBody().getSectPr();
            assertThat(section.getPgMar().getBottom().toString()).isEqualTo("907");
            assertThat(word.texts("BodyText")).isEmpty();
        }
    }

    @Test
    void a_title_before_a_landscape_section_makes_the_whole_document_landscape() throws IOException {
        try (WordAssert word = written(SamplePapers.appendix(15))) {
            assertThat(sections(word)).containsExactly("16838 x 11906 landscape");
        }
    }

    @Test
    void a_landscape_section_between_upright_pages_leaves_no_empty_paragraph() throws IOException {
        Paper paper = SamplePapers.of("""
                <h1>Mixed</h1><p>Before.</p><section class="landscape"><p>Wide.</p></section><p>After.</p>""");
        try (WordAssert word = written(paper)) {
            word.schemaValid();
            assertThat(sections(word)).containsExactly("11906 x 16838", "16838 x 11906 landscape", "11906 x 16838");
            assertThat(word.paragraphs().stream().map(XWPFParagraph::getText))
                    .containsExactly("Mixed", "Before.", "Wide.", "After.");
        }
    }

    @Test
    void every_attached_appendix_starts_a_page() throws IOException {
        Paper paper = SamplePapers.of("""
                <h1>Paper</h1><section><h2>Introduction</h2><h2 class="appendix">Appendix 1</h2></section>
                <section class="landscape"><h2 class="appendix">Appendix 2</h2></section>""");
        try (WordAssert word = written(paper)) {
            word.schemaValid();
            assertThat(word.paragraphs().stream()
                            .filter(XWPFParagraph::isPageBreak)
                            .map(XWPFParagraph::getText))
                    .containsExactly("Appendix 1", "Appendix 2");
            assertThat(sections(word)).containsExactly("11906 x 16838", "16838 x 11906 landscape");
        }
    }

    @Test
    void each_contact_stands_clear_of_the_one_before_it() throws IOException {
        Paper paper = SamplePapers.of("""
                <h1>Paper</h1><address><p>Report author</p><p>01632 960001</p></address>
                <address><p>Director</p><p>01632 960002</p></address>""");
        try (WordAssert word = written(paper)) {
            assertThat(word.texts("ContactFirst")).containsExactly("Report author", "Director");
            assertThat(word.texts("Contact")).containsExactly("01632 960001", "01632 960002");
        }
    }

    private static List<String> sections(WordAssert word) {
        List<CTSectPr> sections = new ArrayList<>();
        for (XWPFParagraph paragraph : word.paragraphs()) {
            if (paragraph.getCTP().isSetPPr() && paragraph.getCTP().getPPr().isSetSectPr()) {
                sections.add(paragraph.getCTP().getPPr().getSectPr());
            }
        }
        sections.add(word.document().getDocument().getBody().getSectPr());
        return sections.stream()
                .map(CTSectPr::getPgSz)
                .map(WordDocumentWriterTest::size)
                .toList();
    }

    private static String size(CTPageSz size) {
        boolean landscape = size.getOrient() == STPageOrientation.LANDSCAPE;
        return size.getW() + " x " + size.getH() + (landscape ? " landscape" : "");
    }

    @Test
    void lists_are_real_lists_and_each_ordered_list_counts_anew() throws IOException {
        try (WordAssert word = written(SamplePapers.paper())) {
            assertThat(word.texts("ListBullet"))
                    .containsExactly(
                            "a market premium for qualified staff in the districts that found it hardest to recruit, "
                                    + "reviewed each year;",
                            "overseas recruitment:",
                            "from North America",
                            "from Europe",
                            "a campaign in the trade press.");
            assertThat(numbers(word, "ListBullet"))
                    .containsExactly("0 bullet", "0 bullet", "1 bullet", "1 bullet", "0 bullet");
            assertThat(numbers(word, "ListNumber")).containsOnly("0 decimal");
            assertThat(numbers(word, "ListLetters")).containsOnly("0 lowerLetter");
            assertThat(word.paragraphs().stream()
                            .filter(paragraph -> "ListNumber".equals(paragraph.getStyleID()))
                            .map(XWPFParagraph::getNumID)
                            .distinct())
                    .hasSize(2);
        }
    }

    private static List<String> numbers(WordAssert word, String style) {
        return word.paragraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyleID()))
                .map(paragraph -> paragraph.getNumIlvl() + " " + paragraph.getNumFmt())
                .toList();
    }

    @Test
    void links_lead_to_bookmarks_and_addresses() throws IOException {
        try (WordAssert word = written(SamplePapers.paper())) {
            XWPFParagraph linking = word.paragraphs().stream()
                    .filter(paragraph -> paragraph.getText().contains("see the table"))
                    .findFirst()
                    .orElseThrow();
            assertThat(linking.getText()).endsWith("60 more; see the table and the national figures.");
            assertThat(linking.getCTP().getHyperlinkArray(0).getAnchor()).isEqualTo("_table_mix");
            String address = linking.getCTP().getHyperlinkArray(1).getId();
            assertThat(word.document().getHyperlinkByID(address).getURL()).isEqualTo("https://www.gov.uk/");
            assertThat(word.paragraphs().stream()
                            .flatMap(paragraph -> paragraph.getCTP().getBookmarkStartList().stream())
                            .map(bookmark -> bookmark.getName()))
                    .contains("_table_mix", "_introduction", "_chart_stacked");
        }
    }

    @Test
    void a_link_to_nothing_and_an_unsafe_link_are_refused() {
        assertThatThrownBy(() -> written(SamplePapers.of("<p><a href='#gone'>x</a></p>")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a link leads to #gone, but nothing in the document has that id");
        assertThatThrownBy(() -> written(SamplePapers.of("<p><a href='file:///etc/passwd'>x</a></p>")))
                .hasMessage("a link must lead to https, http, mailto or an id, not to file:///etc/passwd");
    }

    @Test
    void an_image_that_is_no_chart_of_the_paper_is_refused() {
        assertThatThrownBy(() -> written(SamplePapers.of(SamplePapers.figure("gone"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the paper has no chart for the image chart:gone");
    }

    @Test
    void a_reference_document_that_lacks_a_style_is_refused_by_the_name_of_the_style() throws IOException {
        Path bare = folder.resolve("bare.docx");
        try (XWPFDocument document = new XWPFDocument();
                var out = Files.newOutputStream(bare)) {
            document.createStyles();
            document.write(out);
        }
        assertThatThrownBy(() -> new WordDocumentWriter(bare).write(SamplePapers.charts(), folder.resolve("x.docx")))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("the reference document bare.docx lacks the style Heading1, Heading2,")
                .hasMessageEndingWith(": add it in Word, or start again from the house's reference.docx");
        assertThat(folder.resolve("x.docx")).doesNotExist();
    }

    @Test
    void the_committed_reference_document_is_what_its_program_writes() throws IOException {
        assertThat(Files.readAllBytes(ReferenceDocument.FILE)).isEqualTo(ReferenceDocument.bytes());
    }

    @Test
    void the_committed_reference_document_holds_every_style_that_the_writer_uses() throws IOException {
        try (WordAssert reference = WordAssert.open(ReferenceDocument.FILE)) {
            for (Style style : Style.values()) {
                assertThat(reference.document().getStyles().styleExist(style.id()))
                        .as("the style " + style.id() + " in " + ReferenceDocument.FILE)
                        .isTrue();
            }
        }
    }
}
