package org.committeepapers.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.committeepapers.council.Council;
import org.committeepapers.council.CouncilFolder;
import org.committeepapers.staging.MonthFolder;

/// The council's files as they lie in its folder.
public class Sources {

    /// The council that a folder describes.
    public Council council(Path folder) {
        return CouncilFolder.read(folder);
    }

    /// The months a council has folders for, oldest first.
    public List<YearMonth> months(Council council) {
        return children(council.folder()).stream()
                .filter(Files::isDirectory)
                .map(child -> String.valueOf(child.getFileName()))
                .filter(name -> name.matches("\\d{4}-(0[1-9]|1[0-2])"))
                .map(YearMonth::parse)
                .sorted()
                .toList();
    }

    /// The extracts of a month's folder and the council's reference files.
    public MonthFolder files(Council council, YearMonth month) {
        return MonthFolder.of(council, month);
    }

    /// The files that say how extracts are read: council.yaml, org-units.csv, mappings.
    public List<Path> settings(Council council) {
        List<Path> settings = new ArrayList<>();
        settings.add(council.folder().resolve("council.yaml"));
        settings.add(council.folder().resolve("org-units.csv"));
        for (String folder : List.of("codes", "columns")) {
            children(council.folder().resolve(folder)).stream()
                    .filter(Files::isRegularFile)
                    .forEach(settings::add);
        }
        return settings;
    }

    private static List<Path> children(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
