package org.committeepapers.measure;

import java.time.YearMonth;
import org.committeepapers.staging.Layout;
import org.committeepapers.staging.Layouts;

/// The figure of an extract that was not sent: not available, whoever asks.
public final class NotSent {

    private NotSent() {}

    /// The extract of a month.
    public static Figure figure(Class<? extends Record> type, YearMonth month) {
        return Figure.notAvailable(named(type) + " of " + Dates.month(month) + " was not sent");
    }

    /// The extract of any month.
    public static Figure figure(Class<? extends Record> type) {
        return Figure.notAvailable(named(type) + " was not sent");
    }

    /// Rows that were sent without the number that is asked for.
    static Figure partly(Class<? extends Record> type, String column, long unknown, int rows) {
        return Figure.notAvailable(column.replace("_gbp", "").replace('_', ' ') + " is not known in " + unknown + " of "
                + rows + " rows of the " + named(type));
    }

    private static String named(Class<? extends Record> type) {
        Layout<?> layout = Layouts.of(type);
        String kind = layout.kind() == Layout.Kind.REFERENCE ? "reference file " : "extract of ";
        return kind + layout.name().replace('-', ' ');
    }
}
