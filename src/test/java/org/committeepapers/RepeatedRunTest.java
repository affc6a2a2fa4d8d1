package org.committeepapers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.committeepapers.publish.Parity;
import org.committeepapers.publish.Rendered;
import org.committeepapers.publish.Renderer;
import org.committeepapers.run.Command;
import org.committeepapers.run.Edition;
import org.committeepapers.run.Press;
import org.committeepapers.run.SamplePublication;
import org.committeepapers.run.Tools;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// The same month again, in another place, after a kill: what readers find and what is left behind.
class RepeatedRunTest {

    static final String KENT = "input-samples/kent-2011";

    @TempDir
    static Path folder;

    @TestFactory
    Stream<DynamicTest> the_same_extracts_in_two_places_give_the_same_bytes() {
        return SamplePublication.all().stream()
                .map(first -> DynamicTest.dynamicTest(first.council(), () -> {
                    Path elsewhere = folder.resolve("elsewhere");
                    Command second = papers(elsewhere, "input-samples/" + first.council(), first.month());

                    assertThat(second.code()).as(second.err()).isZero();
                    Path set = elsewhere.resolve(first.council()).resolve(first.month());
                    assertThat(PublishedPapersTest.files(set)).isEqualTo(PublishedPapersTest.files(first.folder()));
                }));
    }

    @Test
    void a_second_run_into_the_same_place_changes_nothing() throws Exception {
        Path output = folder.resolve("twice");
        Command first = papers(output, KENT, "2011-04");
        Path set = output.resolve("kent-2011/2011-04");
        Map<String, String> files = PublishedPapersTest.files(set);
        var made = Files.getLastModifiedTime(set.resolve("manifest.json"));

        Command second = papers(output, KENT, "2011-04");

        assertThat(second.code()).isZero();
        assertThat(second.out()).isEqualTo(first.out());
        assertThat(PublishedPapersTest.files(set)).isEqualTo(files);
        assertThat(Files.getLastModifiedTime(set.resolve("manifest.json"))).isEqualTo(made);
        assertThat(output.resolve(".history")).doesNotExist();
        assertThat(Command.papers("list", "runs", KENT, "--output", output).lines().stream()
                        .map(line -> line.split("\t")[4]))
                .containsExactlyInAnyOrder("published", "unchanged");
    }

    @Test
    void a_run_killed_while_it_publishes_leaves_the_old_set_whole_and_the_next_run_puts_it_right() throws Exception {
        Path output = folder.resolve("killed");
        CouncilCopy kent = CouncilCopy.of("kent-2011", folder.resolve("copy"));
        assertThat(papers(output, kent.folder(), "2011-04").code()).isZero();
        Path set = output.resolve("kent-2011/2011-04");
        Map<String, String> old = PublishedPapersTest.files(set);
        String post = kent.line("2011-04/establishment.csv", 2);
        kent.replace("2011-04/establishment.csv", post + "\n", "");

        int code = java(folder.resolve("tmp"), Killed.class, kent.folder().toString(), output.toString());

        assertThat(code).isEqualTo(137);
        assertThat(PublishedPapersTest.files(set)).isEqualTo(old);

        assertThat(papers(output, kent.folder(), "2011-04").code()).isZero();
        assertThat(PublishedPapersTest.files(set)).isNotEqualTo(old).hasSameSizeAs(old);
        assertThat(output.resolve(".work/kent-2011/2011-04")).doesNotExist();
    }

    @Test
    void a_run_leaves_no_temporary_files() throws Exception {
        Path temporary = folder.resolve("temporary");

        int code = java(
                temporary,
                Whole.class,
                "input-samples/derbyshire-2019",
                folder.resolve("whole").toString());

        assertThat(code).isZero();
        assertThat(PublishedPapersTest.files(temporary)).isEmpty();
    }

    static Command papers(Path output, Object council, String month) {
        return Command.papers("run", council, "--month", month, "--output", output, "--quiet");
    }

    static int java(Path temporary, Class<?> main, String... arguments) throws Exception {
        Files.createDirectories(temporary);
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + temporary,
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(temporary
                        .resolveSibling(temporary.getFileName() + ".log")
                        .toFile())
                .start()
                .waitFor();
    }

    /// A run in a process of its own.
    static final class Whole {
        public static void main(String[] arguments) {
            System.exit(papers(Path.of(arguments[1]), arguments[0], "2019-04").code());
        }
    }

    /// A run in a process of its own that dies when every document is written and none is published.
    static final class Killed {
        public static void main(String[] arguments) {
            Command.papers(
                    Killed::dying, "run", arguments[0], "--month=2011-04", "--quiet", "--output=" + arguments[1]);
        }

        static Tools dying(Tools tools) {
            Press press = new Press() {
                @Override
                public Renderer renderer(Edition edition) {
                    return rendering -> {
                        List<Rendered> rendered =
                                tools.press().renderer(edition).render(rendering);
                        Runtime.getRuntime().halt(rendered.isEmpty() ? 1 : 137);
                        return rendered;
                    };
                }

                @Override
                public Parity parity(Edition edition) {
                    return Parity.NONE;
                }
            };
            return new Tools(tools.sources(), press, tools.layouts(), tools.appendices(), tools.clock());
        }
    }
}
