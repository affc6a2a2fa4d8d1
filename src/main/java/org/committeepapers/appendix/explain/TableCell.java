package org.committeepapers.appendix.explain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.committeepapers.appendix.AppendixContent;
import org.committeepapers.appendix.AppendixTable;
import org.committeepapers.appendix.Cell;
import org.committeepapers.appendix.Column;
import org.committeepapers.appendix.Row;
import org.committeepapers.council.Nearest;
import org.jspecify.annotations.Nullable;

/// A cell of an appendix, found by the names that its reader sees.
///
/// @param row counted from 0
/// @param column counted from 0
public record TableCell(AppendixTable table, int row, int column) {

    private static final int NAMES_SAID = 12;

    /// Finds a cell. Case and spaces around names do not matter.
    ///
    /// @param table its name; null where the row and the column stand together in one table only
    /// @param row its first cell, all its labels joined by ` / `, or `#3` for the third
    /// @param column its key or its heading, with the heading above it where that tells it from another
    /// @throws NoSuchCellException when there is none, or more than one
    public static TableCell find(AppendixContent content, @Nullable String table, String row, String column) {
        List<AppendixTable> tables = table == null ? content.tables() : List.of(named(content, table));
        List<TableCell> found = tables.stream()
                .flatMap(one -> rows(one, row).stream()
                        .flatMap(at -> columns(one, column).stream().map(to -> new TableCell(one, at, to))))
                .toList();
        if (found.size() == 1) {
            return found.getFirst();
        }
        throw new NoSuchCellException(found.isEmpty() ? nothing(tables, row, column) : several(found, row, column));
    }

    public Cell cell() {
        return line().cells().get(column);
    }

    public Row line() {
        return table.rows().get(row);
    }

    public Column heading() {
        return table.columns().get(column);
    }

    /// All labels of its row.
    public String rowName() {
        return label(table, line());
    }

    /// The column's heading, with the one above it.
    public String columnName() {
        return heading(heading());
    }

    /// As a document prints it.
    public String printed() {
        return table.printed(line(), column);
    }

    /// As its CSV has it.
    public String plain() {
        return table.plain(line(), column);
    }

    private static AppendixTable named(AppendixContent content, String name) {
        List<String> names = content.tables().stream().map(AppendixTable::name).toList();
        return content.tables().stream()
                .filter(one -> isSame(one.name(), name))
                .findFirst()
                .orElseThrow(() -> new NoSuchCellException(
                        "There is no table \"" + name + "\" in " + content.slug() + "." + known(name, names)));
    }

    private static List<Integer> rows(AppendixTable table, String name) {
        if (name.matches("#[0-9]{1,6}")) {
            int row = Integer.parseInt(name.substring(1)) - 1;
            return row >= 0 && row < table.rows().size() ? List.of(row) : List.of();
        }
        List<Integer> whole = where(table.rows(), row -> isSame(label(table, row), name));
        return whole.isEmpty() ? where(table.rows(), row -> isSame(table.printed(row, 0), name)) : whole;
    }

    private static List<Integer> columns(AppendixTable table, String name) {
        List<Integer> keys = where(table.columns(), column -> isSame(column.key(), name));
        if (!keys.isEmpty()) {
            return keys;
        }
        List<Integer> whole = where(table.columns(), column -> isSame(heading(column), name));
        return whole.isEmpty() ? where(table.columns(), column -> isSame(column.heading(), name)) : whole;
    }

    private static <T> List<Integer> where(List<T> list, Predicate<T> which) {
        return IntStream.range(0, list.size())
                .filter(at -> which.test(list.get(at)))
                .boxed()
                .toList();
    }

    private static String label(AppendixTable table, Row row) {
        return IntStream.range(0, table.columns().size())
                .takeWhile(at -> at == 0 || !table.columns().get(at).numeric())
                .mapToObj(at -> table.printed(row, at))
                .collect(Collectors.joining(" / "));
    }

    private static String heading(Column column) {
        return column.group() == null ? column.heading() : column.group() + " / " + column.heading();
    }

    private static boolean isSame(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.UK);
    }

    private static String nothing(List<AppendixTable> tables, String row, String column) {
        List<AppendixTable> withRow =
                tables.stream().filter(one -> !rows(one, row).isEmpty()).toList();
        if (withRow.isEmpty()) {
            List<String> labels = new ArrayList<>();
            tables.forEach(one -> one.rows().forEach(each -> labels.add(label(one, each))));
            return "There is no row \"" + row + "\" in " + names(tables) + "." + known(row, labels);
        }
        List<String> keys = withRow.stream()
                .flatMap(one -> one.columns().stream())
                .flatMap(each -> Stream.of(each.key(), heading(each)))
                .toList();
        return "There is no column \"" + column + "\" in " + names(withRow) + "." + known(column, keys);
    }

    private static String several(List<TableCell> found, String row, String column) {
        TableCell first = found.getFirst();
        List<AppendixTable> tables =
                found.stream().map(TableCell::table).distinct().toList();
        if (tables.size() > 1) {
            return "Row \"" + row + "\" and column \"" + column + "\" stand in " + names(tables)
                    + ". Say which with --table.";
        }
        boolean rows = found.stream().anyMatch(one -> one.row() != first.row());
        return rows ? severalRows(found, row) : severalColumns(found, column);
    }

    private static String severalRows(List<TableCell> found, String row) {
        List<String> names = found.stream().map(TableCell::rowName).distinct().toList();
        boolean telling = names.size() > 1;
        return found.size() + " rows of " + found.getFirst().table.name() + " are called \"" + row
                + "\". Say which with --row: "
                + found.stream()
                        .map(one -> telling ? "\"" + one.rowName() + "\"" : "\"#" + (one.row() + 1) + "\"")
                        .distinct()
                        .collect(Collectors.joining(", "))
                + ".";
    }

    private static String severalColumns(List<TableCell> found, String column) {
        return "Several columns of " + found.getFirst().table.name() + " are called \"" + column
                + "\". Say which with --column: "
                + found.stream().map(one -> one.heading().key()).collect(Collectors.joining(", ")) + ".";
    }

    private static String names(List<AppendixTable> tables) {
        return tables.stream().map(AppendixTable::name).collect(Collectors.joining(", "));
    }

    private static String known(String typed, Collection<String> names) {
        List<String> known = names.stream().distinct().toList();
        String more = known.size() > NAMES_SAID ? ", and " + (known.size() - NAMES_SAID) + " more" : "";
        return Nearest.question(typed, known) + " There are: "
                + known.stream().limit(NAMES_SAID).collect(Collectors.joining(", ")) + more + ".";
    }
}
