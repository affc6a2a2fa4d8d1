package org.committeepapers.run;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.committeepapers.council.Council;
import org.committeepapers.publish.Sha256;
import org.committeepapers.staging.Layout;
import org.committeepapers.staging.issue.Issue;
import org.committeepapers.store.FileLoad;

/// The files of a month that are to be read into the store, as they are now.
record MonthInput(Council council, YearMonth month, List<HashedFile<?>> files, List<? extends Issue> issues) {

    record HashedFile<T extends Record>(SourceFile<T> source, String sha256) {

        static <T extends Record> HashedFile<T> of(SourceFile<T> source) throws IOException {
            return new HashedFile<>(source, Sha256.of(source.path()));
        }

        private String line() {
            return source.layout().name() + " " + source.name() + " " + sha256;
        }

        private boolean reference() {
            return source.layout().kind() == Layout.Kind.REFERENCE;
        }
    }

    static MonthInput of(Sources sources, Council council, YearMonth month) throws IOException {
        Sources.MonthFiles found = sources.files(council, month);
        List<HashedFile<?>> files = new ArrayList<>();
        for (SourceFile<?> file : found.files()) {
            files.add(HashedFile.of(file));
        }
        return new MonthInput(council, month, files, found.issues());
    }

    /// Without the reference files: they are read with the month that is asked for, not with those before.
    MonthInput withoutReferences() {
        return new MonthInput(
                council, month, files.stream().filter(file -> !file.reference()).toList(), issues);
    }

    /// Whether the store holds these very files for the month. Reference files do not count.
    boolean heldAs(List<FileLoad> current, Map<String, Layout<?>> layouts) {
        var held = current.stream()
                .filter(load -> load.month().equals(month))
                .filter(load -> {
                    Layout<?> layout = layouts.get(load.layout());
                    return layout != null && layout.kind() != Layout.Kind.REFERENCE;
                })
                .map(load -> load.layout() + " " + load.fileName() + " " + load.sha256())
                .collect(Collectors.toSet());
        return held.equals(
                withoutReferences().files.stream().map(HashedFile::line).collect(Collectors.toSet()));
    }

    /// One line for each file with its hash.
    String fingerprint() {
        return files.stream().map(HashedFile::line).collect(Collectors.joining("\n", month + "\n", "\n"));
    }

    /// The hash of the files that say how extracts are read.
    static String settings(List<Path> files) throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path file : files) {
            all.append(file.getFileName()).append(' ').append(Sha256.of(file)).append('\n');
        }
        return all.toString();
    }
}
