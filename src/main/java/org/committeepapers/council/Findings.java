package org.committeepapers.council;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Collects what reading a council's folder brings beside the council: what is wrong in it, so that it is all said at
/// once, and the names it declares.
final class Findings {

    private static final int SHOWN = 60;
    private static final Comparator<CouncilFault> BY_PLACE =
            Comparator.comparing(CouncilFault::file).thenComparingInt(Findings::lineOrStart);
    private final List<CouncilFault> faults = new ArrayList<>();
    private final List<DeclaredName> names = new ArrayList<>();
    private final Set<String> asked = new TreeSet<>();

    void fault(String file, @Nullable Integer line, String message) {
        faults.add(new CouncilFault(file, line, message));
    }

    void fault(CouncilFault fault) {
        faults.add(fault);
    }

    /// Notes a name that is none of the known ones, e.g. `there is no role "PWS". Did you mean "PSW"?`.
    void unknown(String file, @Nullable Integer line, String thing, String name, Collection<String> known) {
        faults.add(CouncilFault.unknown(
                file, line, "there is no " + thing + " " + shown(name), name, "Known " + thing + "s", known));
    }

    /// Notes that a setting was asked for, e.g. `rules.costing[].from`.
    void asked(String setting) {
        asked.add(setting);
    }

    /// Every setting that was asked for: what the manual of the settings must list.
    Set<String> asked() {
        return asked;
    }

    void declare(DeclaredName name) {
        names.add(name);
    }

    List<DeclaredName> names() {
        return List.copyOf(names);
    }

    List<DeclaredName> names(NameKind kind) {
        return names.stream().filter(name -> name.kind() == kind).toList();
    }

    /// In the order of the files' names and their lines.
    List<CouncilFault> faults() {
        return faults.stream().sorted(BY_PLACE).toList();
    }

    private static int lineOrStart(CouncilFault fault) {
        Integer line = fault.line();
        return line == null ? 0 : line;
    }

    /// A value as a message shows it: quoted, short, on one line.
    static String shown(String value) {
        String oneLine = value.replaceAll("\\p{Cntrl}", " ");
        return '"' + (oneLine.length() > SHOWN ? oneLine.substring(0, SHOWN) + "..." : oneLine) + '"';
    }
}
