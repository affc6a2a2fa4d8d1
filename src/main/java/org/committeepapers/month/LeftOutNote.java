package org.committeepapers.month;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.committeepapers.staging.Layout;
import org.committeepapers.staging.Layouts;
import org.committeepapers.staging.LeftOut;

/// What the notes under a table say of rows that could not be read, so that nobody takes its figures for whole.
public final class LeftOutNote {

    /// As many units as a note can name.
    private static final int UNITS = 5;

    private LeftOutNote() {}

    /// One sentence for each extract that has such rows this month, e.g. `20 rows of staff in post could not be read
    /// and
    /// are not counted (Ashford 12, Dover 8).`
    ///
    /// @param extracts those that the table's figures count
    public static List<String> of(MonthData month, Collection<Class<? extends Record>> extracts) {
        List<String> notes = new ArrayList<>();
        for (Layout<?> layout : Layouts.list()) {
            if (extracts.contains(layout.rowType())) {
                List<LeftOut> faults = month.setAside(layout.rowType());
                if (!faults.isEmpty()) {
                    notes.add(sentence(layout, faults, month));
                }
            }
        }
        return notes;
    }

    private static String sentence(Layout<?> layout, List<LeftOut> faults, MonthData month) {
        int rows = faults.size();
        return rows + (rows == 1 ? " row of " : " rows of ") + layout.name().replace('-', ' ')
                + " could not be read and " + (rows == 1 ? "is" : "are") + " not counted" + units(faults, month) + ".";
    }

    private static String units(List<LeftOut> faults, MonthData month) {
        PrintedUnits printed = new PrintedUnits(month.council());
        Map<String, Long> byUnit = faults.stream()
                .map(LeftOut::unit)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(printed::nameOf, TreeMap::new, Collectors.counting()));
        if (byUnit.isEmpty()) {
            return "";
        }
        String named = byUnit.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(UNITS)
                .map(unit -> unit.getKey() + " " + unit.getValue())
                .collect(Collectors.joining(", "));
        return " (" + named + (byUnit.size() > UNITS ? " and others" : "") + ")";
    }
}
