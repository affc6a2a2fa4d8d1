package org.committeepapers.council;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Collects what is wrong with a council's folder, so that it is all said at once.
final class Faults {

    private static final int SHOWN = 60;
    private static final Comparator<CouncilFault> BY_PLACE =
            Comparator.comparing(CouncilFault::file).thenComparingInt(Faults::lineOrStart);
    private final List<CouncilFault> faults = new ArrayList<>();

    void add(String file, @Nullable Integer line, String message) {
        faults.add(new CouncilFault(file, line, message));
    }

    /// In the order of the files' names and their lines.
    List<CouncilFault> list() {
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
