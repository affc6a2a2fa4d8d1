package org.committeepapers.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
    void an_image_without_alt_text_is_refused() {
        assertThatThrownBy(() -> write(SamplePapers.paper("<h1>Trend</h1><img src=\"chart:vacancy-trend\"/>")))
                .isInstanceOf(UnfitForPrintException.class)
                .hasMessage("the image chart:vacancy-trend has no alt text");
    }

    private Path write(Paper paper) throws IOException {
        Path file = folder.resolve(paper.slug() + ".pdf");
        WRITER.write(paper, file);
        String keep = System.getProperty("pdf.keep");
        if (keep != null) {
            Files.write(Path.of(keep, System.nanoTime() + ".pdf"), Files.readAllBytes(file));
        }
        return file;
    }
}
