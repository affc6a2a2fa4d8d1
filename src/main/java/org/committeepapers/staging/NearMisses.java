package org.committeepapers.staging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.committeepapers.council.Council;
import org.committeepapers.council.Nearest;
import org.committeepapers.staging.issue.Issue;

/// Files that nobody read and that may be an extract that is missed: their name is near, or they have its headers.
public final class NearMisses {

    private NearMisses() {}

    /// By folder and name, e.g. `reference/totals before 2014.csv`.
    public static List<String> of(Council council, YearMonth month, Layout<?> layout) {
        Collection<Path> read = MonthFolder.of(council, month).files().values();
        List<String> near = new ArrayList<>();
        for (String folder : List.of(month.toString(), "reference")) {
            for (Path file : files(council.folder().resolve(folder))) {
                if (!read.contains(file) && (isNamedLike(file, layout) || hasHeaders(council, month, layout, file))) {
                    near.add(folder + "/" + file.getFileName());
                }
            }
        }
        return near;
    }

    private static boolean isNamedLike(Path file, Layout<?> layout) {
        String stem = file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
        return Nearest.to(stem, List.of(layout.name())).isPresent();
    }

    private static boolean hasHeaders(Council council, YearMonth month, Layout<?> layout, Path file) {
        try (ExtractReader<?> reader = ExtractReader.open(council, month, layout, file)) {
            return reader.fileIssues().stream().noneMatch(issue -> issue.severity() == Issue.Severity.STOPS);
        }
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
