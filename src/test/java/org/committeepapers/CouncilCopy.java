package org.committeepapers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// A sample council's folder in a place of its own, to be spoilt.
record CouncilCopy(Path folder) {

    static CouncilCopy of(String council, Path parent) throws IOException {
        Path from = Path.of("input-samples", council);
        Path to = Files.createDirectories(parent).resolve(council);
        try (Stream<Path> all = Files.walk(from)) {
            for (Path one : all.toList()) {
                Files.copy(one, to.resolve(from.relativize(one).toString()));
            }
        }
        return new CouncilCopy(to);
    }

    /// Puts one text in the place of another, everywhere in a file.
    CouncilCopy replace(String file, String text, String by) throws IOException {
        String before = read(file);
        assertThat(before).contains(text);
        return write(file, before.replace(text, by));
    }

    /// Changes a line of a file, the first is 1.
    CouncilCopy line(String file, int line, String by) throws IOException {
        String[] lines = read(file).split("\n", -1);
        lines[line - 1] = by;
        return write(file, String.join("\n", lines));
    }

    CouncilCopy write(String file, String text) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), text);
        return this;
    }

    CouncilCopy delete(String file) throws IOException {
        Files.delete(folder.resolve(file));
        return this;
    }

    String read(String file) throws IOException {
        return Files.readString(folder.resolve(file), StandardCharsets.UTF_8);
    }

    String line(String file, int line) throws IOException {
        return read(file).split("\n", -1)[line - 1];
    }
}
