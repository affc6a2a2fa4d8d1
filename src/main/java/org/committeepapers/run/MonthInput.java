package org.committeepapers.run;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.committeepapers.council.Council;
import org.committeepapers.publish.Sha256;
import org.committeepapers.staging.Layout;
import org.committeepapers.staging.Layouts;
import org.committeepapers.staging.MonthFolder;
import org.committeepapers.staging.issue.Issue;
import org.committeepapers.store.FileLoad;

/// The files of a month that are to be read, as they are now.
///
/// @param settings hash of what says how they are read: the council's settings and the version of the product
/// @param issues files of which it is not clear what they are
record MonthInput(
        Council council, YearMonth month, String settings, List<InputFile<?>> files, List<? extends Issue> issues) {

    /// The month with all its files, after every month before it without the reference files: these are read with the
    /// month that is asked for.
    static List<MonthInput> upTo(YearMonth month, Sources sources, Council council) throws IOException {
        String settings = settings(sources.settings(council));
        List<MonthInput> inputs = new ArrayList<>();
        for (YearMonth earlier : sources.months(council)) {
            if (earlier.isBefore(month)) {
                inputs.add(of(sources, council, earlier, settings).withoutReferences());
            }
        }
        inputs.add(of(sources, council, month, settings));
        return inputs;
    }

    private static MonthInput of(Sources sources, Council council, YearMonth month, String settings)
            throws IOException {
        MonthFolder folder = sources.files(council, month);
        List<InputFile<?>> files = new ArrayList<>();
        for (Map.Entry<Layout<?>, Path> file : folder.files().entrySet()) {
            files.add(new InputFile<>(file.getValue(), file.getKey(), Sha256.of(file.getValue())));
        }
        return new MonthInput(council, month, settings, files, folder.issues());
    }

    private MonthInput withoutReferences() {
        return new MonthInput(
                council,
                month,
                settings,
                files.stream().filter(file -> !file.isReference()).toList(),
                issues);
    }

    /// Whether these very files were read for the month, in the same way. Reference files count where this input has
    /// them.
    boolean isHeldAs(List<FileLoad> current) {
        boolean references = files.stream().anyMatch(InputFile::isReference);
        List<FileLoad> held = current.stream()
                .filter(load -> load.month().equals(month))
                .filter(load -> references || !isReference(load))
                .toList();
        Set<String> now = files.stream().map(InputFile::fingerprint).collect(Collectors.toSet());
        return held.stream().allMatch(load -> settings.equals(load.readWith()))
                && now.equals(held.stream()
                        .map(load -> load.layout() + " " + load.fileName() + " " + load.sha256())
                        .collect(Collectors.toCollection(HashSet::new)));
    }

    private static boolean isReference(FileLoad load) {
        return Layouts.find(load.layout())
                .filter(layout -> layout.kind() == Layout.Kind.REFERENCE)
                .isPresent();
    }

    /// @throws NoInputException when there is nothing to read
    void requireFiles() {
        if (files.isEmpty()) {
            throw new NoInputException("There is no extract in the folder " + month + " of " + council.id() + "."
                    + issues.stream().map(issue -> " " + issue.message()).collect(Collectors.joining()));
        }
    }

    /// One line for each file with its hash.
    String fingerprint() {
        return files.stream().map(InputFile::fingerprint).collect(Collectors.joining("\n", month + "\n", "\n"));
    }

    private static String settings(List<Path> files) throws IOException {
        StringBuilder all = new StringBuilder(Product.VERSION).append('\n');
        for (Path file : files) {
            all.append(file.getFileName()).append(' ').append(Sha256.of(file)).append('\n');
        }
        return Sha256.of(all.toString());
    }
}
