package org.committeepapers.council;

import org.jspecify.annotations.Nullable;

/// Something wrong with a council's folder, for the person who keeps it.
///
/// @param file within the folder, e.g. `council.yaml` or `codes/role.csv`
/// @param line counted from 1; null where the whole file is meant
/// @param message what was expected and what was found
public record CouncilFault(String file, @Nullable Integer line, String message) {

    /// In words: `council.yaml, line 12: ...`.
    @Override
    public String toString() {
        return file + (line == null ? "" : ", line " + line) + ": " + message;
    }
}
