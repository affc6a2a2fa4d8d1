package org.committeepapers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Breaks every measure in every small way (PIT) and asks whether a test of the measures notices.
class MeasureMutationTest {

    private static final int KILLED_PERCENT = 90;
    /// What every sentence says is mutated in every build; `-Dpapers.mutations=all` mutates all measures, which takes
    /// a quarter of an hour.
    private static final String MEASURES = "all".equals(System.getProperty("papers.mutations"))
            ? "org.committeepapers.measure.*"
            : "org.committeepapers.measure.words.*";

    @Test
    void the_tests_of_the_measures_notice_nine_of_ten_broken_measures(@TempDir Path temporary) throws Exception {
        Path report = Path.of("target", "pit-reports");
        Path log = temporary.resolve("pit.txt");
        int exit = mutate(report, log);
        assertThat(exit)
                .as("PIT's last words: %s%nThe mutants that lived are named in %s", lastWords(log), report)
                .isZero();
        assertThat(Files.readAllLines(report.resolve("mutations.csv")))
                .as("mutants")
                .hasSizeGreaterThan(50);
    }

    private static int mutate(Path report, Path log) throws IOException, InterruptedException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.pitest.mutationtest.commandline.MutationCoverageReport",
                "--targetClasses",
                MEASURES,
                "--targetTests",
                MEASURES,
                "--sourceDirs",
                "src/main/java",
                "--reportDir",
                report.toString(),
                "--outputFormats",
                "CSV,HTML",
                "--timestampedReports=false",
                "--mutationThreshold",
                String.valueOf(KILLED_PERCENT));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
    }

    private static String lastWords(Path log) throws IOException {
        List<String> lines = Files.readAllLines(log);
        return String.join(System.lineSeparator(), lines.subList(Math.max(0, lines.size() - 12), lines.size()));
    }
}
