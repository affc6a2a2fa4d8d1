package org.committeepapers.appendix;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What an appendix prints for one month.
///
/// @param title what it shows, for whom and as at when; the document's title and heading
/// @param wide whether a table needs a landscape page
/// @param figures named figures and words for sentences, e.g. `caseholderVacancyRate`
public record AppendixContent(
        String slug,
        String title,
        boolean wide,
        List<AppendixTable> tables,
        List<Chart> charts,
        Map<String, Object> figures) {

    public AppendixContent {
        tables = List.copyOf(tables);
        charts = List.copyOf(charts);
        figures = Map.copyOf(figures);
    }

    /// Tables by name, as templates ask for them.
    public Map<String, AppendixTable> table() {
        return tables.stream().collect(Collectors.toUnmodifiableMap(AppendixTable::name, Function.identity()));
    }

    /// Charts by id, as templates ask for them.
    public Map<String, Chart> chart() {
        return charts.stream().collect(Collectors.toUnmodifiableMap(Chart::id, Function.identity()));
    }
}
