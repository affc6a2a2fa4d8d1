package org.committeepapers.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.committeepapers.appendix.AppendixTable;
import org.committeepapers.appendix.Cell;
import org.committeepapers.appendix.Column;
import org.committeepapers.appendix.Row;

/// A table as the table macro draws it: plain maps of words, already formatted. Templates see no objects of ours.
final class TableView {

    private static final int LONGEST_SHORT_UNIT = 4;

    private TableView() {}

    static Map<String, Object> of(AppendixTable table) {
        return Map.of(
                "name", table.name(),
                "title", table.title(),
                "width", table.columns().size(),
                "header", table.grouped() ? groupedHeader(table.columns()) : List.of(flatHeader(table.columns())),
                "rows", table.rows().stream().map(row -> row(table, row)).toList(),
                "notes", table.notes(),
                "legend", table.legend(),
                "source", table.source());
    }

    private static List<Map<String, Object>> flatHeader(List<Column> columns) {
        return columns.stream().map(column -> headerCell(column, false, 1)).toList();
    }

    /// Two rows: groups above, their columns below; a column without a group spans both.
    private static List<List<Map<String, Object>>> groupedHeader(List<Column> columns) {
        List<Map<String, Object>> upper = new ArrayList<>();
        List<Map<String, Object>> lower = new ArrayList<>();
        for (int index = 0; index < columns.size(); index++) {
            Column column = columns.get(index);
            if (column.group() == null) {
                upper.add(headerCell(column, false, 2));
            } else {
                boolean first = firstOfGroup(columns, index);
                if (first) {
                    upper.add(Map.of(
                            "text",
                            column.group(),
                            "scope",
                            "colgroup",
                            "rowspan",
                            1,
                            "colspan",
                            groupWidth(columns, index),
                            "class",
                            "group first-of-group"));
                }
                lower.add(headerCell(column, first, 1));
            }
        }
        return List.of(upper, lower);
    }

    private static Map<String, Object> headerCell(Column column, boolean firstOfGroup, int rowspan) {
        return Map.of(
                "text",
                heading(column),
                "scope",
                "col",
                "rowspan",
                rowspan,
                "colspan",
                1,
                "class",
                classes(column.numeric(), firstOfGroup));
    }

    /// The heading with its unit, e.g. `In post, fte`; units stand in headers, never in cells. A short unit is not left
    /// alone on a line, but for the many columns of a grouped table there is no room for that.
    private static String heading(Column column) {
        if (column.format() == null || column.format().unit().header().isEmpty()) {
            return column.heading();
        }
        String unit = column.format().unit().header();
        boolean bound = column.group() == null && unit.length() <= LONGEST_SHORT_UNIT;
        return column.heading() + (bound ? ",\u00A0" : ", ") + unit;
    }

    private static boolean firstOfGroup(List<Column> columns, int index) {
        String group = columns.get(index).group();
        return group != null
                && (index == 0 || !group.equals(columns.get(index - 1).group()));
    }

    private static int groupWidth(List<Column> columns, int from) {
        int to = from + 1;
        while (to < columns.size() && columns.get(to).group() != null && !firstOfGroup(columns, to)) {
            to++;
        }
        return to - from;
    }

    private static Map<String, Object> row(AppendixTable table, Row row) {
        List<Map<String, Object>> cells = new ArrayList<>();
        for (int index = 0; index < table.columns().size(); index++) {
            cells.add(Map.of("text", table.printed(row, index), "class", cellClass(table, row, index)));
        }
        return Map.of("kind", row.kind().name().toLowerCase(Locale.ROOT), "cells", cells);
    }

    private static String cellClass(AppendixTable table, Row row, int index) {
        String tone = row.cells().get(index) instanceof Cell.Status status ? " status " + status.tone() : "";
        return classes(table.columns().get(index).numeric(), firstOfGroup(table.columns(), index)) + tone;
    }

    private static String classes(boolean numeric, boolean firstOfGroup) {
        return (numeric ? "number" : "words") + (firstOfGroup ? " first-of-group" : "");
    }
}
