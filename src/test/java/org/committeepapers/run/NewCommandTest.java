package org.committeepapers.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.committeepapers.council.Council;
import org.committeepapers.council.CouncilFolder;
import org.committeepapers.paper.Appendices;
import org.committeepapers.paper.AppendixTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewCommandTest {

    @TempDir
    Path folder;

    Path copy(String council) throws Exception {
        Path from = Path.of("input-samples", council);
        Path to = folder.resolve(council);
        try (Stream<Path> all = Files.walk(from)) {
            for (Path one : all.toList()) {
                Files.copy(one, to.resolve(from.relativize(one).toString()));
            }
        }
        return to;
    }

    @ParameterizedTest
    @ValueSource(strings = {"kent-2011", "kent-2016", "hertfordshire-2004", "wokingham-2015", "derbyshire-2019"})
    void the_first_appendix_of_a_council_runs_and_passes_its_test(String name) throws Exception {
        Path council = copy(name);
        String before = Files.readString(council.resolve("council.yaml"));

        Command made = Command.papers("new", "appendix", "posts-nobody-holds", council);

        assertThat(made.code()).as(made.err()).isZero();
        assertThat(made.lines())
                .containsExactly(
                        council.resolve("appendices/posts-nobody-holds.yaml").toString(),
                        council.resolve("tests/posts-nobody-holds.yaml").toString());
        assertThat(made.err()).contains("{slug: posts-nobody-holds, label: Appendix ");
        assertThat(Files.readString(council.resolve("council.yaml"))).isEqualTo(before);
        Council read = CouncilFolder.read(council);
        Appendices appendices = Appendices.shipped(Path.of("templates")).with(read);
        assertThat(appendices.faults()).isEmpty();
        assertThat(AppendixTests.failures(read, appendices)).isEmpty();
    }

    @Test
    void one_that_council_yaml_does_not_list_is_told_of_by_check() throws Exception {
        Path council = copy("wokingham-2015");
        Command.papers("new", "appendix", "our-own", council);

        Command check = Command.papers("check", council, "--month=2014-12", "--output=" + folder.resolve("output"));

        assertThat(check.code()).as(check.err()).isZero();
        assertThat(check.out()).contains("appendices/our-own.yaml: the appendix is not published");
    }

    @Test
    void a_test_that_fails_is_told_by_check_and_nothing_is_published_of_it() throws Exception {
        Path council = copy("wokingham-2015");
        Command.papers("new", "appendix", "our-own", council);
        Path test = council.resolve("tests/our-own.yaml");
        Files.writeString(test, Files.readString(test).replace("is: 2.5", "is: 2.4"));

        Command check = Command.papers("check", council, "--month=2014-12", "--output=" + folder.resolve("output"));

        assertThat(check.code()).isEqualTo(65);
        assertThat(check.complaint())
                .contains("tests/our-own.yaml, line 13: posts that nobody holds are vacant: expected 2.4");
    }

    @Test
    void nothing_that_is_there_is_written_over() throws Exception {
        Path council = copy("wokingham-2015");
        assertThat(Command.papers("new", "appendix", "our-own", council).code()).isZero();
        Path file = council.resolve("appendices/our-own.yaml");
        Files.writeString(file, Files.readString(file).replace("Vacancies as at", "Our own, as at"));

        Command again = Command.papers("new", "appendix", "our-own", council);

        assertThat(again.code()).isEqualTo(64);
        assertThat(again.complaint()).contains("our-own");
        assertThat(Files.readString(file)).contains("Our own, as at");
    }

    @Test
    void a_name_is_one_that_files_and_commands_can_have() throws Exception {
        Path council = copy("wokingham-2015");
        for (String slug : List.of("Our own", "../x", "a--b", "staffing-mix")) {
            assertThat(Command.papers("new", "appendix", slug, council).code())
                    .as(slug)
                    .isEqualTo(64);
        }
        assertThat(council.resolve("appendices")).doesNotExist();
    }
}
