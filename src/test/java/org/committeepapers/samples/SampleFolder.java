package org.committeepapers.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;

/// The folder of one council, written file by file.
///
/// @param begun the files that several classes write and one has begun
record SampleFolder(Path path, Set<String> begun) {

    SampleFolder(Path path) {
        this(path, new HashSet<>());
    }

    void write(String name, String text) {
        write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    void write(String name, byte[] bytes) {
        Path file = path.resolve(name);
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Adds rows to a file that several classes write, e.g. of `reference`: the header of the first of them stands.
    void add(String name, String csv) {
        if (begun.add(name)) {
            write(name, csv);
            return;
        }
        try {
            Files.writeString(
                    path.resolve(name), csv.substring(csv.indexOf('\n') + 1), StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
