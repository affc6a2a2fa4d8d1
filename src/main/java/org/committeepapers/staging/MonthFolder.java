package org.committeepapers.staging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.committeepapers.council.Council;
import org.committeepapers.council.Nearest;
import org.committeepapers.staging.issue.Issue;
import org.committeepapers.staging.issue.Place;
import org.committeepapers.staging.issue.TwoFilesForLayout;
import org.committeepapers.staging.issue.UnknownFile;

/// The files of a council's month by the layout that their names say, with those of its `reference` folder.
///
/// @param files one for each layout that was sent, in the order of the files' names
/// @param issues files of which it is not clear what they are
public record MonthFolder(Map<Layout<?>, Path> files, List<Issue> issues) {

    public MonthFolder {
        files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
        issues = List.copyOf(issues);
    }

    /// @throws NoSuchMonthException when the council has no folder for the month
    public static MonthFolder of(Council council, YearMonth month) {
        Path folder = council.folder().resolve(month.toString());
        if (!Files.isDirectory(folder)) {
            throw new NoSuchMonthException(
                    "there is no folder " + month + " in " + council.id() + "." + nearest(council.folder(), month));
        }
        Map<Layout<?>, Path> files = new LinkedHashMap<>();
        List<Issue> issues = new ArrayList<>();
        for (Path file : list(folder)) {
            List<Layout<?>> layouts = Layouts.list().stream()
                    .filter(layout -> layout.kind() != Layout.Kind.REFERENCE)
                    .toList();
            sort(file, find(file, layouts, council, month), layouts, files, issues);
        }
        Path reference = council.folder().resolve("reference");
        for (Path file : Files.isDirectory(reference) ? list(reference) : List.<Path>of()) {
            List<Layout<?>> layouts = Layouts.list().stream()
                    .filter(layout -> layout.kind() == Layout.Kind.REFERENCE)
                    .toList();
            Optional<Layout<?>> layout = find(file, layouts, council, month);
            // a council keeps other tables there that we need not know
            if (layout.isPresent() || Nearest.to(stem(file), names(layouts)).isPresent()) {
                sort(file, layout, layouts, files, issues);
            }
        }
        return new MonthFolder(files, issues);
    }

    private static void sort(
            Path file,
            Optional<Layout<?>> layout,
            List<Layout<?>> layouts,
            Map<Layout<?>, Path> files,
            List<Issue> issues) {
        Place place = new Place(file.getFileName().toString(), null, null, null);
        if (layout.isEmpty()) {
            issues.add(new UnknownFile(place, names(layouts)));
            return;
        }
        Path before = files.putIfAbsent(layout.get(), file);
        if (before != null) {
            issues.add(new TwoFilesForLayout(
                    place, layout.get().name(), before.getFileName().toString()));
        }
    }

    private static Optional<Layout<?>> find(Path file, List<Layout<?>> layouts, Council council, YearMonth month) {
        String name = file.getFileName().toString().toLowerCase(Locale.UK);
        if (!name.endsWith(".csv") && !name.endsWith(".xlsx")) {
            return Optional.empty();
        }
        String stem = stem(file);
        return layouts.stream()
                .filter(layout -> Stream.of(
                                layout.name(),
                                council.code() + "_" + layout.name() + "_" + month,
                                council.id() + "_" + layout.name() + "_" + month)
                        .anyMatch(stem::equalsIgnoreCase))
                .findFirst();
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !isHidden(file.getFileName().toString()))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// Files of the system, and those that Excel keeps beside an open workbook.
    private static boolean isHidden(String name) {
        return name.startsWith(".") || name.startsWith("~$");
    }

    private static String stem(Path file) {
        return file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
    }

    private static List<String> names(List<Layout<?>> layouts) {
        return layouts.stream().map(Layout::name).toList();
    }

    private static String nearest(Path folder, YearMonth month) {
        try (Stream<Path> children = Files.list(folder)) {
            List<String> months = children.filter(Files::isDirectory)
                    .map(child -> child.getFileName().toString())
                    .filter(name -> name.matches("\\d{4}-(0[1-9]|1[0-2])"))
                    .map(YearMonth::parse)
                    .sorted(Comparator.comparingLong(
                                    (YearMonth other) -> Math.abs(ChronoUnit.MONTHS.between(month, other)))
                            .thenComparing(Comparator.naturalOrder()))
                    .limit(3)
                    .map(YearMonth::toString)
                    .toList();
            return months.isEmpty() ? " No month is there yet." : " Nearest there: " + String.join(", ", months) + ".";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
