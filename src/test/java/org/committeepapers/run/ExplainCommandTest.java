package org.committeepapers.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {

    @TempDir
    Path folder;

    Command explain(Object... more) {
        return Command.papers(Stream.concat(
                        Stream.of(
                                "explain",
                                "service-comparison",
                                "input-samples/derbyshire-2019",
                                "--month=2019-04",
                                "--quiet",
                                "--output=" + folder.resolve("output")),
                        Stream.of(more))
                .toArray());
    }

    @Test
    void a_figure_is_told_with_its_formula_its_rows_and_what_was_left_out() {
        Command told = explain("--row=#3", "--column=childrens_services");

        assertThat(told.code()).as(told.err()).isZero();
        assertThat(told.out())
                .contains("Appendix  Appendix")
                .contains("Formula   ")
                .contains("Worked out\n")
                .containsPattern("\\[1] [a-z ]+: \\d+ rows counted, \\d+ rows left out")
                .containsPattern("2019-04/[a-z-]+\\.xlsx +Report +\\d+ ")
                .containsPattern("and \\d+ more; --xlsx FILE shows all");
        assertThat(folder.resolve("output/derbyshire-2019")).doesNotExist();
    }

    @Test
    void no_person_or_post_is_named() throws Exception {
        assertThat(explain("--row=#3", "--column=childrens_services").out())
                .doesNotContainPattern("\\b[A-Z]{1,3}-?\\d{4,}");
    }

    @Test
    void the_workbook_is_for_its_owner_only() throws Exception {
        Path file = Files.writeString(folder.resolve("figure.xlsx"), "open to all");

        Command told = explain("--row=#3", "--column=childrens_services", "--xlsx=" + file);

        assertThat(told.code()).as(told.err()).isZero();
        assertThat(told.lines().getLast()).isEqualTo(file.toString());
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).startsWith("PK");
    }

    @Test
    void rows_about_people_are_not_written_where_papers_are_published() throws Exception {
        Path output = Files.createDirectories(folder.resolve("output"));
        Files.createSymbolicLink(folder.resolve("link"), output);

        for (Path file : new Path[] {output.resolve("a.xlsx"), folder.resolve("link/a.xlsx")}) {
            Command refused = explain("--row=#3", "--column=childrens_services", "--xlsx=" + file);
            assertThat(refused.code()).isEqualTo(64);
            assertThat(refused.complaint()).contains("which is published. Choose a folder outside of it");
        }
        assertThat(explain("--row=#3", "--column=x", "--xlsx=" + folder.resolve("no/a.xlsx"))
                        .complaint())
                .contains("There is no folder");
    }

    @Test
    void a_slip_in_a_name_is_answered_with_the_nearest() {
        assertThat(explain("--row=#3", "--column=childrens_servises"))
                .returns(64, Command::code)
                .extracting(Command::complaint)
                .asString()
                .contains("Did you mean \"childrens_services\"?");
        assertThat(explain("--row=#3", "--column=x", "--table=x").code()).isEqualTo(64);
        assertThat(explain("--column=childrens_services").code()).isEqualTo(64);
    }
}
