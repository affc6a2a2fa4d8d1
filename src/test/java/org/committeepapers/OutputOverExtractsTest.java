package org.committeepapers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.committeepapers.publish.Sha256;
import org.committeepapers.run.Command;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The councils' extracts stay where they are, wherever `--output` points.
class OutputOverExtractsTest {

    @TempDir
    Path folder;

    Path kent;
    Map<String, String> before;

    @BeforeEach
    void councils() throws IOException {
        kent = CouncilCopy.of("kent-2016", folder.resolve("in")).folder();
        CouncilCopy.of("wokingham-2015", folder.resolve("in"));
        Files.createSymbolicLink(folder.resolve("link-to-in"), folder.resolve("in"));
        Files.createDirectories(folder.resolve("linked"));
        Files.createSymbolicLink(folder.resolve("linked/kent-2016"), kent);
        Files.createDirectories(folder.resolve("month-linked/kent-2016"));
        Files.createSymbolicLink(folder.resolve("month-linked/kent-2016/2016-06"), kent.resolve("2016-06"));
        before = extracts();
    }

    @AfterEach
    void the_extracts_are_where_they_were() throws IOException {
        assertThat(extracts()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "in",
                "in/kent-2016",
                "in/kent-2016/2016-06",
                "in/kent-2016/published",
                "in/wokingham-2015",
                "in/wokingham-2015/2014-12/published",
                "in/kent-2016/..",
                "link-to-in",
                "linked",
                "month-linked",
            })
    void an_output_over_a_council_is_refused(String output) {
        for (String[] command : new String[][] {
            {"run", kent.toString()}, {"check", kent.toString()}, {"appendix", "leaver-reasons", kent.toString()}
        }) {
            Command refused = Command.papers(words(command, "--month=2016-06", "--output=" + folder.resolve(output)));

            assertThat(refused.code()).as(String.join(" ", command)).isEqualTo(64);
            assertThat(refused.err())
                    .startsWith("papers: --output " + folder.resolve(output) + " would publish to ")
                    .endsWith(" holds extracts. Choose a folder apart from the councils' folders.\n")
                    .hasLineCount(1);
        }
    }

    @Test
    void a_council_reached_by_a_link_is_the_same_council() {
        Command refused = Command.papers(
                "check", folder.resolve("linked/kent-2016"), "--month=2016-06", "--output=" + folder.resolve("in"));

        assertThat(refused.code()).isEqualTo(64);
    }

    @Test
    void extracts_that_a_month_folder_links_to_are_extracts() throws IOException {
        Path elsewhere = Files.createDirectories(folder.resolve("share/kent-2016"));
        Files.move(kent.resolve("2016-06"), elsewhere.resolve("2016-06"));
        Files.createSymbolicLink(kent.resolve("2016-06"), elsewhere.resolve("2016-06"));
        before = extracts();

        Command refused =
                Command.papers("run", kent, "--month=2016-06", "--output=" + folder.resolve("share"), "--quiet");

        assertThat(refused.code()).isEqualTo(64);
    }

    @Test
    void a_folder_that_is_no_published_set_is_left_as_it_is() throws IOException {
        Path foreign = Files.createDirectories(folder.resolve("out/kent-2016/2016-06"));
        Files.writeString(foreign.resolve("minutes.docx"), "somebody's work");

        Command refused =
                Command.papers("run", kent, "--month=2016-06", "--quiet", "--output=" + folder.resolve("out"));

        assertThat(refused.code()).isEqualTo(73);
        assertThat(refused.err())
                .isEqualTo(
                        "papers: " + foreign + " is no published set: it holds no manifest of ours. It was left as it"
                                + " is and nothing was published. Move it away, or choose another --output.\n");
        assertThat(foreign.resolve("minutes.docx")).hasContent("somebody's work");
        assertThat(folder.resolve("out/.history")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({".store", ".history", ".kent"})
    void a_council_that_begins_with_a_dot_is_refused(String name) throws IOException {
        Path dotted = folder.resolve(name);
        Files.move(kent, dotted);

        Command refused =
                Command.papers("run", dotted, "--month=2016-06", "--quiet", "--output=" + folder.resolve("out"));

        Files.move(dotted, kent);
        assertThat(refused.code()).isEqualTo(65);
        assertThat(refused.err()).contains(name + ": the name of a council's folder must not begin with a dot");
    }

    private static Object[] words(String[] command, String... options) {
        return Stream.concat(Stream.of(command), Stream.of(options)).toArray();
    }

    private Map<String, String> extracts() throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        for (Path root : new Path[] {folder.resolve("in"), folder.resolve("share")}) {
            if (Files.exists(root)) {
                try (Stream<Path> all = Files.walk(root)) {
                    for (Path file : all.filter(Files::isRegularFile).toList()) {
                        hashes.put(folder.relativize(file).toString(), Sha256.of(file));
                    }
                }
            }
        }
        return hashes;
    }
}
