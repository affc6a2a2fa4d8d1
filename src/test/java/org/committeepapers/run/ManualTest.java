package org.committeepapers.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.committeepapers.council.Settings;
import org.committeepapers.measure.Measure;
import org.committeepapers.measure.Measures;
import org.junit.jupiter.api.Test;

class ManualTest {

    static List<String> list(String what, String... council) {
        Command listed = council.length == 0
                ? Command.papers("list", what)
                : Command.papers("list", what, "input-samples/" + council[0]);
        assertThat(listed.code()).as(listed.err()).isZero();
        return listed.lines();
    }

    @Test
    void every_measure_is_told_with_its_unit_and_the_appendices_that_print_it() {
        List<String> measures = list("measures");

        assertThat(measures).hasSameSizeAs(Measures.list());
        assertThat(measures)
                .extracting(line -> line.split("\t")[0])
                .containsExactlyElementsOf(
                        Measures.list().stream().map(Measure::name).toList());
        assertThat(measures)
                .anySatisfy(line -> assertThat(line)
                        .startsWith("vacancy-rate\t%\tno\testablishment, staff-in-post\t")
                        .contains("district-vacancies"));
    }

    @Test
    void every_name_of_a_council_is_told_with_its_place_and_what_uses_it() {
        assertThat(list("names", "kent-2016"))
                .anyMatch(line -> line.matches("period\tleavers\t\tcouncil.yaml, line \\d+\t.*leaver-reasons.*"))
                .anyMatch(line -> line.matches("role group\tCASEHOLDER\t\t.*staffing-mix.*"));
    }

    @Test
    void columns_are_told_with_the_headers_of_the_councils_files() {
        assertThat(list("layouts")).contains("leavers\tevent\tperson_ref\tperson_ref\trequired\tmasked");
        assertThat(list("layouts", "kent-2016"))
                .contains("leavers\tevent\tperson_ref\tPersonnel No.\trequired\tmasked");
    }

    @Test
    void codes_are_told_with_the_councils_words_for_them() {
        assertThat(list("codes")).contains("contract\tPERM\t");
        assertThat(list("codes", "derbyshire-2019")).contains("contract\tPERM\tPermanent");
        assertThat(list("codes", "kent-2016")).contains("hr_reason\tRETIRE\tNormal retirement");
    }

    @Test
    void every_setting_of_a_council_is_told_on_one_line() {
        assertThat(list("settings"))
                .hasSameSizeAs(Settings.list())
                .allMatch(line -> line.split("\t", -1).length == 5)
                .anyMatch(line -> line.startsWith("rules.max-set-aside-percent\t"));
    }

    @Test
    void a_person_reads_columns_under_their_headings() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
        new Terminal(print, print, false, true, Tools::load)
                .print(
                        List.of("name", "note", "unit"),
                        List.of(List.of("fte", "", "%"), List.of("people", "", "number")));

        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .containsExactly("name    unit", "fte     %", "people  number");
    }
}
