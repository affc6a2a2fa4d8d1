package org.committeepapers.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Where everything of a council's month lies below the output folder.
///
/// @param output what `--output` names
/// @param council the name of the council's folder
public record Folders(Path output, String council, YearMonth month) {

    public Folders {
        output = output.toAbsolutePath().normalize();
    }

    /// The published set: `output/<council>/<month>`.
    public Path set() {
        return output.resolve(council).resolve(month.toString());
    }

    /// What `check` and refused runs found, beside the published set and never in it.
    public Path check() {
        return output.resolve(council).resolve(month + ".check");
    }

    /// Where replaced sets go, each under its run's id.
    public Path history() {
        return output.resolve(".history").resolve(council).resolve(month.toString());
    }

    /// Where sets are made before anybody sees them; on the same file system as the published set.
    Path work() {
        return output.resolve(".work").resolve(council).resolve(month.toString());
    }

    /// The set being rendered.
    Path rendering() {
        return work().resolve("rendering");
    }

    /// The finished and checked set, about to be swapped in.
    Path ready(String runId) {
        return work().resolve("ready-" + runId);
    }

    Path lock() {
        return output.resolve(".locks").resolve(council + "-" + month + ".lock");
    }

    /// A folder of extracts that publishing would move away or write into: one that a place of the month is, holds or
    /// lies in, whatever links lead there. Every council's folder counts, not only this one's.
    ///
    /// @param councilFolder where the extracts are
    public Optional<Path> inputInTheWay(Path councilFolder) throws IOException {
        List<Path> inputs = new ArrayList<>(Trees.children(councilFolder));
        inputs.removeIf(child -> !Files.isDirectory(child));
        inputs.add(councilFolder);
        for (Path place : List.of(set(), check(), work(), history())) {
            Path real = real(place);
            for (Path input : inputs) {
                Path folder = input.toRealPath();
                if (folder.startsWith(real) || real.startsWith(folder)) {
                    return Optional.of(folder);
                }
            }
            for (Path above = real; above != null; above = above.getParent()) {
                if (Files.exists(above.resolve("council.yaml"))) {
                    return Optional.of(above);
                }
            }
        }
        return Optional.empty();
    }

    /// Where a path leads, as far as it is there already.
    private static Path real(Path path) throws IOException {
        Path there = path;
        while (!Files.exists(there)) {
            there = Objects.requireNonNull(there.getParent());
        }
        return there.toRealPath().resolve(there.relativize(path)).normalize();
    }
}
