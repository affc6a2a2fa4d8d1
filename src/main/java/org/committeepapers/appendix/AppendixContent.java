package org.committeepapers.appendix;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What an appendix prints for one month.
///
/// @param title what it shows, for whom and as at when; the document's title and heading
/// @param wide whether a table needs a landscape page
/// @param lead the sentences before the tables; empty where a template of its own has them
/// @param figures named figures and words for sentences, e.g. `caseholderVacancyRate`
/// @param chartOf by chart, the table that it draws; charts that are not named stand after all tables
/// @param open tables that do not close, in words: such an appendix is not published
public record AppendixContent(
        String slug,
        String title,
        boolean wide,
        String lead,
        List<AppendixTable> tables,
        List<Chart> charts,
        Map<String, Object> figures,
        Map<String, String> chartOf,
        List<String> open) {

    /// An appendix whose words stand in a template of its own.
    public AppendixContent(
            String slug,
            String title,
            boolean wide,
            List<AppendixTable> tables,
            List<Chart> charts,
            Map<String, Object> figures) {
        this(slug, title, wide, "", tables, charts, figures, Map.of(), List.of());
    }

    public AppendixContent {
        tables = List.copyOf(tables);
        charts = List.copyOf(charts);
        figures = Map.copyOf(figures);
        chartOf = Map.copyOf(chartOf);
        open = List.copyOf(open);
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
