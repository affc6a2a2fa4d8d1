package org.committeepapers.council;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/// Something wrong with a council's folder, for the person who keeps it.
///
/// @param file within the folder, e.g. `council.yaml` or `codes/role.csv`
/// @param line counted from 1; null where the whole file is meant
/// @param message in words: what was expected, what was found, the nearest known name
/// @param found the name that is not known or not used; null where the fault is none of a name
/// @param nearest the known name that was probably meant; null where none is near
public record CouncilFault(
        String file,
        @Nullable Integer line,
        String message,
        @Nullable String found,
        @Nullable String nearest) {

    private static final int LISTED = 20;

    /// A fault that is none of a name.
    public CouncilFault(String file, @Nullable Integer line, String message) {
        this(file, line, message, null, null);
    }

    /// A name that is none of the known ones.
    ///
    /// @param what the beginning of its sentence, e.g. `there is no role "PWS"`
    /// @param list how the known names are called, e.g. `Known roles`; they are listed where they are few and none
    ///     is near
    public static CouncilFault unknown(
            String file, @Nullable Integer line, String what, String name, String list, Collection<String> known) {
        String nearest = Nearest.to(name, known).orElse(null);
        boolean few = !known.isEmpty() && known.size() <= LISTED;
        String hint = nearest != null
                ? Nearest.question(name, known)
                : few ? " " + list + ": " + String.join(", ", known) : "";
        return new CouncilFault(file, line, what + "." + hint, name, nearest);
    }

    /// In words: `council.yaml, line 12: ...`.
    @Override
    public String toString() {
        return file + (line == null ? "" : ", line " + line) + ": " + message;
    }
}
