package org.committeepapers.appendix;

import org.committeepapers.measure.Format;
import org.jspecify.annotations.Nullable;

/// A column of an appendix table.
///
/// @param key its name in data files: snake_case with the unit last, e.g. `caseholder_vacancy_rate_ex_agency_pct`
/// @param group the heading above it that it shares with its neighbours, or null
/// @param heading its own heading, without the unit
/// @param format how its figures are printed; null for a column of words
public record Column(
        String key,
        @Nullable String group,
        String heading,
        @Nullable Format format) {

    public static Column words(String key, String heading) {
        return new Column(key, null, heading, null);
    }

    public static Column figures(String key, String heading, Format format) {
        return new Column(key, null, heading, format);
    }

    public static Column figures(String key, String group, String heading, Format format) {
        return new Column(key, group, heading, format);
    }

    public boolean numeric() {
        return format != null;
    }
}
