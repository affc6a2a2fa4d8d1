package org.committeepapers.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Which councils and months a run over whole folders takes.
final class CouncilMonths {

    /// @param folder the council's
    record CouncilMonth(Path folder, YearMonth month) {}

    private CouncilMonths() {}

    /// Every council within the folders, in the order of their names, each for `month` or else for its newest.
    ///
    /// @throws NoInputException when there is none
    static List<CouncilMonth> within(List<Path> folders, @Nullable YearMonth month) throws IOException {
        List<CouncilMonth> found = new ArrayList<>();
        for (Path folder : folders) {
            for (Path council : councils(folder)) {
                YearMonth wanted = month == null ? newest(council) : month;
                if (wanted != null) {
                    found.add(new CouncilMonth(council, wanted));
                }
            }
        }
        if (found.isEmpty()) {
            throw new NoInputException("There is no council folder with a month in " + folders.getFirst() + ".");
        }
        return found;
    }

    private static List<Path> councils(Path folder) throws IOException {
        if (isCouncil(folder)) {
            return List.of(folder);
        }
        return list(folder).stream().filter(CouncilMonths::isCouncil).toList();
    }

    private static boolean isCouncil(Path folder) {
        return Files.isRegularFile(folder.resolve("council.yaml"));
    }

    private static @Nullable YearMonth newest(Path council) throws IOException {
        return list(council).stream()
                .filter(Files::isDirectory)
                .map(child -> String.valueOf(child.getFileName()))
                .filter(name -> name.matches("\\d{4}-(0[1-9]|1[0-2])"))
                .map(YearMonth::parse)
                .max(YearMonth::compareTo)
                .orElse(null);
    }

    private static List<Path> list(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().toList();
        }
    }
}
