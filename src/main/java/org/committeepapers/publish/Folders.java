package org.committeepapers.publish;

import java.nio.file.Path;
import java.time.YearMonth;

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
}
