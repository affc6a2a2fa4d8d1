package org.committeepapers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.committeepapers.appendix.AppendixTable;
import org.committeepapers.document.html.HtmlAssert;
import org.committeepapers.document.pdf.PdfAssert;
import org.committeepapers.document.pdf.XhtmlText;
import org.committeepapers.document.word.WordAssert;
import org.committeepapers.document.xlsx.XlsxAssert;
import org.committeepapers.publish.Manifest;
import org.committeepapers.publish.Sha256;
import org.committeepapers.run.SamplePublication;
import org.committeepapers.run.SamplePublication.Document;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.ThrowingConsumer;

/// Every document that the monthly run of every sample council publishes holds what the product promises. A new
/// appendix, paper or council is covered as soon as it is there.
class PublishedPapersTest {

    @TestFactory
    Stream<DynamicTest> every_pdf_conforms_and_reads_aloud_as_its_words_do() {
        return documents(document -> {
            Path pdf = document.as("pdf");
            PdfAssert.conforms(pdf, "ua1", document.appendix() ? "3a" : "2a");
            assertThat(PdfAssert.structureText(pdf))
                    .isEqualTo(XhtmlText.of(document.paper().xhtml()));
            assertThat(PdfAssert.lowestInk(pdf)).allMatch(lowest -> lowest >= 15, "15 mm are free for the page stamp");
            PdfAssert.read(pdf, read -> {
                assertThat(read.getDocumentInformation().getTitle())
                        .isEqualTo(document.paper().title());
                assertThat(read.getDocumentInformation().getAuthor())
                        .isEqualTo(document.paper().council());
                assertThat(read.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
                return read;
            });
        });
    }

    @TestFactory
    Stream<DynamicTest> every_pdf_of_an_appendix_carries_its_published_tables_and_a_paper_carries_none() {
        return documents(document -> {
            Map<String, String> expected = new TreeMap<>();
            if (document.appendix()) {
                for (AppendixTable table : document.paper().tables()) {
                    expected.put(table.name() + ".csv", Files.readString(csv(document, table)));
                }
            }
            assertThat(PdfAssert.embeddedFiles(document.as("pdf"))).isEqualTo(expected);
        });
    }

    @TestFactory
    Stream<DynamicTest> every_word_file_is_valid_and_structured() {
        return documents(document -> {
            Words words = new Words(document.paper().xhtml());
            try (WordAssert word = WordAssert.open(document.as("docx"))) {
                word.schemaValid();
                assertThat(word.headings()).isEqualTo(words.headings());
                assertThat(word.altTexts()).isEqualTo(words.altTexts());
                assertThat(word.repeatedRows()).isEqualTo(words.headerRows());
                assertThat(word.language()).isEqualTo("en-GB");
                var properties = word.document().getProperties().getCoreProperties();
                assertThat(properties.getTitle()).isEqualTo(document.paper().title());
                assertThat(properties.getCreator()).isEqualTo(document.paper().council());
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> every_workbook_meets_the_checklist() {
        return appendices(document -> {
            try (XlsxAssert xlsx = XlsxAssert.open(document.as("xlsx"))) {
                xlsx.meetsTheChecklist();
                var properties = xlsx.workbook().getProperties().getCoreProperties();
                assertThat(properties.getTitle()).isEqualTo(document.paper().title());
                assertThat(properties.getCreator()).isEqualTo(document.paper().council());
                assertThat(properties.getUnderlyingProperties().getLanguageProperty())
                        .hasValue("en-GB");
            }
        });
    }

    @Test
    void every_page_of_html_passes_axe() throws Exception {
        List<Path> pages = new ArrayList<>();
        SamplePublication.all().forEach(publication -> {
            publication.documents().forEach(document -> pages.add(document.as("html")));
            pages.add(publication.folder().resolve("issues.html"));
        });

        assertThat(HtmlAssert.verdicts(pages))
                .allSatisfy((page, verdict) ->
                        assertThat(verdict).as(page.toString()).isEqualTo("none"));
    }

    @TestFactory
    Stream<DynamicTest> every_page_of_html_says_its_title_and_stands_alone() {
        return documents(document -> assertThat(Files.readString(document.as("html")))
                .startsWith("<!DOCTYPE html>\n<html lang=\"en-GB\">\n")
                .contains("<title>" + escaped(document.paper().title()) + "</title>")
                .doesNotContain("src=\"http", "<link", "<script", "chart:"));
    }

    @TestFactory
    Stream<DynamicTest> every_figure_is_the_same_in_all_five_formats() {
        return documents(document -> {
            List<AppendixTable> shown =
                    new Words(document.paper().xhtml()).tables(document.paper().tables());
            List<String> printed = ReadBack.printed(shown);
            assertThat(ReadBack.pdf(document.as("pdf"))).as("PDF").isEqualTo(printed);
            assertThat(ReadBack.word(document.as("docx"))).as("Word").isEqualTo(printed);
            assertThat(ReadBack.html(document.as("html"))).as("HTML").isEqualTo(printed);
            if (document.appendix()) {
                List<AppendixTable> all = document.paper().tables();
                assertThat(shown).as("tables in the appendix's documents").containsExactlyInAnyOrderElementsOf(all);
                assertThat(ReadBack.workbook(document.as("xlsx"))).as("XLSX").isEqualTo(ReadBack.numbers(all));
                assertThat(ReadBack.csv(all, table -> csv(document, table)))
                        .as("CSV")
                        .isEqualTo(ReadBack.plain(all));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> every_set_holds_the_files_that_the_contract_names() {
        return publications(publication -> {
            Set<String> expected = new HashSet<>(Set.of("issues.csv", "issues.html", "manifest.json"));
            for (Document document : publication.documents()) {
                String name = (document.appendix() ? "appendices/" : "papers/")
                        + document.paper().slug();
                Stream.of("pdf", "docx", "html").forEach(format -> expected.add(name + "." + format));
                if (document.appendix()) {
                    expected.add(name + ".xlsx");
                }
            }
            publication.tables().forEach(table -> expected.add("tables/" + table.name() + ".csv"));
            assertThat(files(publication.folder()).keySet()).isEqualTo(expected);
            assertThat(expected).allMatch(name -> name.matches("([a-z]+/)?[a-z0-9]+(-[a-z0-9]+)*\\.[a-z]+"));
        });
    }

    @TestFactory
    Stream<DynamicTest> every_manifest_is_true() {
        return publications(publication -> {
            Manifest manifest = Manifest.of(publication.folder()).orElseThrow();
            Map<String, String> files = files(publication.folder());
            files.remove(Manifest.FILE);
            assertThat(manifest.outputs().stream()
                            .collect(Collectors.toMap(Manifest.Output::name, Manifest.Output::sha256)))
                    .isEqualTo(files);
            for (Manifest.Output output : manifest.outputs()) {
                Path file = publication.folder().resolve(output.name());
                assertThat(output.bytes()).as(output.name()).isEqualTo(Files.size(file));
                assertThat(output.pages())
                        .as("pages of %s", output.name())
                        .isEqualTo(output.name().endsWith(".pdf") ? PdfAssert.pages(file) : 0);
            }
            for (Document document : publication.documents()) {
                assertThat(manifest.outputs())
                        .filteredOn(output -> document.file().equals(withoutEnding(publication, output)))
                        .isNotEmpty()
                        .allMatch(
                                output -> output.title().equals(document.paper().title()));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> every_row_of_every_input_is_accounted_for() {
        return publications(publication -> {
            Manifest manifest = Manifest.of(publication.folder()).orElseThrow();
            Path council = Path.of("input-samples", publication.council());
            assertThat(manifest.inputs()).extracting(Manifest.Input::name).doesNotHaveDuplicates();
            for (Manifest.Input input : manifest.inputs()) {
                assertThat(input.rowsRead())
                        .as("rows of %s", input.name())
                        .isEqualTo(input.rowsUsed() + input.rowsSetAside() + input.rowsExcluded());
                assertThat(input.rowsExcluded())
                        .as("rows of %s excluded", input.name())
                        .isEqualTo(input.rowsExcludedByRule().values().stream()
                                .mapToLong(Long::longValue)
                                .sum());
                assertThat(input.sha256()).as(input.name()).isEqualTo(Sha256.of(council.resolve(input.name())));
            }
            assertThat(manifest.inputs())
                    .extracting(Manifest.Input::name)
                    .containsAll(files(council.resolve(publication.month())).keySet().stream()
                            .map(name -> publication.month() + "/" + name)
                            .toList());
        });
    }

    @Test
    void extracts_of_earlier_months_that_figures_are_made_of_are_inputs_too() throws Exception {
        SamplePublication kent = SamplePublication.all().stream()
                .filter(publication -> publication.council().equals("kent-2016"))
                .findFirst()
                .orElseThrow();

        assertThat(Manifest.of(kent.folder()).orElseThrow().inputs())
                .extracting(Manifest.Input::name)
                .contains(
                        "2015-06/staff-in-post.csv",
                        "2016-06/staff-in-post.csv",
                        "2016-06/kent-2016_leavers_2016-06.csv");
    }

    static Stream<DynamicTest> documents(ThrowingConsumer<Document> check) {
        return SamplePublication.all().stream()
                .flatMap(publication -> publication.documents().stream())
                .map(document -> DynamicTest.dynamicTest(document.toString(), () -> check.accept(document)));
    }

    static Stream<DynamicTest> appendices(ThrowingConsumer<Document> check) {
        return SamplePublication.all().stream()
                .flatMap(publication -> publication.documents().stream())
                .filter(Document::appendix)
                .map(document -> DynamicTest.dynamicTest(document.toString(), () -> check.accept(document)));
    }

    static Stream<DynamicTest> publications(ThrowingConsumer<SamplePublication> check) {
        return SamplePublication.all().stream()
                .map(publication -> DynamicTest.dynamicTest(
                        publication.council() + " " + publication.month(), () -> check.accept(publication)));
    }

    static Path csv(Document document, AppendixTable table) {
        return document.file().getParent().resolveSibling("tables").resolve(table.name() + ".csv");
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    static Path withoutEnding(SamplePublication publication, Manifest.Output output) {
        return publication.folder().resolve(output.name().replaceFirst("\\.[a-z]+$", ""));
    }

    /// Hashes of every file below a folder by its name.
    static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Sha256.of(file));
            }
        }
        return files;
    }
}
