package org.committeepapers.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleCouncilsTest {

    @Test
    void the_committed_samples_are_byte_for_byte_what_the_generator_writes(@TempDir Path fresh) throws IOException {
        SampleCouncils.writeAll(fresh);

        List<Path> councils;
        try (Stream<Path> folders = Files.list(fresh)) {
            councils = folders.map(fresh::relativize).sorted().toList();
        }
        assertThat(councils)
                .map(Path::toString)
                .containsExactly("derbyshire-2019", "hertfordshire-2004", "kent-2011", "kent-2016", "wokingham-2015");
        for (Path council : councils) {
            List<Path> written = filesOf(fresh.resolve(council));
            assertThat(filesOf(SampleFiles.SAMPLES.resolve(council)))
                    .as("files of %s", council)
                    .containsExactlyElementsOf(written);
            for (Path file : written) {
                assertThat(SampleFiles.SAMPLES.resolve(council).resolve(file))
                        .hasSameBinaryContentAs(fresh.resolve(council).resolve(file));
            }
        }
    }

    private static List<Path> filesOf(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(folder::relativize)
                    .filter(file -> !isWrittenByHand(file))
                    .sorted()
                    .toList();
        }
    }

    /// A council's own appendices, with their tests, are what an officer writes.
    private static boolean isWrittenByHand(Path file) {
        return file.startsWith("appendices") || file.startsWith("tests");
    }
}
