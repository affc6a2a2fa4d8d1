package org.committeepapers.council;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// The names that the program's measures, appendices and papers, and a council's own, ask a council's folder for.
///
/// @param read every name that anything could ask for, by kind; a kind that is not in it is not checked
/// @param printedCodes the codes that an appendix can print under the council's words, by its slug; an appendix that is
///     not in it prints none
/// @param needed the names without which an appendix or paper that the council lists cannot say what it counts
public record UsedNames(Map<NameKind, Set<String>> read, Map<String, Set<String>> printedCodes, List<Need> needed) {

    public UsedNames {
        read = Map.copyOf(read);
        printedCodes = Map.copyOf(printedCodes);
        needed = List.copyOf(needed);
    }

    /// @param by who needs it, as a message has it, e.g. `the appendix "staffing-mix"`
    public record Need(NameKind kind, String name, String by) {}
}
