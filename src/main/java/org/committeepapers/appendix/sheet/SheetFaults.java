package org.committeepapers.appendix.sheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.committeepapers.council.Nearest;

/// The faults of a declaration, collected while it is read, and the line that each of its parts stands in.
final class SheetFaults {

    private final String file;
    private final List<SheetFault> faults = new ArrayList<>();
    private final IdentityHashMap<Record, Map<String, Integer>> lines = new IdentityHashMap<>();

    SheetFaults(String file) {
        this.file = file;
    }

    List<SheetFault> list() {
        return faults.stream()
                .sorted(Comparator.comparingInt(SheetFault::line))
                .distinct()
                .toList();
    }

    void add(int line, String words) {
        faults.add(new SheetFault(file, line, words));
    }

    /// At a component of a record that was read.
    void add(Record at, String component, String words) {
        add(line(at, component), words);
    }

    void unknown(int line, String what, String found, Collection<String> known) {
        add(line, "there is no " + what + " \"" + found + "\"." + suggestion(found, known));
    }

    void unknown(Record at, String component, String what, String found, Collection<String> known) {
        unknown(line(at, component), what, found, known);
    }

    private static String suggestion(String found, Collection<String> known) {
        String nearest = Nearest.question(found, known);
        return nearest.isEmpty() && known.size() <= 12 && !known.isEmpty()
                ? " Known: " + String.join(", ", known.stream().sorted().toList()) + "."
                : nearest;
    }

    void standsIn(Record part, Map<String, Integer> componentLines) {
        lines.put(part, componentLines);
    }

    /// The line of a component, or that of the record where the component is not written.
    int line(Record part, String component) {
        Map<String, Integer> of = lines.getOrDefault(part, Map.of());
        return of.getOrDefault(component, of.getOrDefault("", 1));
    }
}
