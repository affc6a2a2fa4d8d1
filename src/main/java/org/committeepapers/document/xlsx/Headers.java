package org.committeepapers.document.xlsx;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.committeepapers.appendix.AppendixTable;
import org.committeepapers.appendix.Column;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Unit;

/// The one header row of a table's sheet: group, heading and unit in words, every header filled and none twice.
final class Headers {

    private Headers() {}

    static List<String> of(AppendixTable table) {
        List<String> headers = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Column column : table.columns()) {
            String header = words(column);
            String candidate = header;
            for (int number = 2; !taken.add(candidate.toLowerCase(Locale.UK)); number++) {
                candidate = header + " (" + number + ")";
            }
            headers.add(candidate);
        }
        return headers;
    }

    private static String words(Column column) {
        String heading = column.heading().isBlank()
                ? fromKey(column.key())
                : column.heading().strip();
        String grouped = column.group() == null ? heading : column.group() + ": " + heading;
        Format format = column.format();
        if (format == null
                || format.unit() == Unit.COUNT
                || grouped.endsWith(format.unit().header())) {
            return oneLine(grouped);
        }
        return oneLine(grouped + ", " + format.unit().header());
    }

    private static String fromKey(String key) {
        String words = key.replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    private static String oneLine(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }
}
