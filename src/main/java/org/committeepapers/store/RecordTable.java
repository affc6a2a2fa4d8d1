package org.committeepapers.store;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.committeepapers.staging.Layout;
import org.committeepapers.staging.StagedRow;
import org.jspecify.annotations.Nullable;

/// The table of a layout's rows. Its columns are the components of the record in snake_case, the load they came with
/// and
/// the place where they stand in their file: a new layout needs a record and a migration, nothing here.
///
/// @param <T> the record of a row
final class RecordTable<T extends Record> {

    private static final int BATCH = 1000;
    private static final String PLACE = "\"source_sheet\", \"source_row\"";

    private final String name;
    private final Class<T> type;
    private final List<RecordComponent> components;

    RecordTable(String layout, Class<T> type) {
        this.name = nameOf(layout);
        this.type = type;
        this.components = List.of(type.getRecordComponents());
    }

    static <T extends Record> RecordTable<T> of(Layout<T> layout) {
        return new RecordTable<>(layout.name(), layout.rowType());
    }

    /// The table of a layout: `staff-in-post` lies in `staff_in_post`.
    static String nameOf(String layout) {
        if (!layout.matches("[a-z][a-z0-9-]*")) {
            throw new IllegalArgumentException("not the name of a layout: " + layout);
        }
        return layout.replace('-', '_');
    }

    /// The columns of the table that hold the record, in its order.
    List<String> columns() {
        return components.stream()
                .map(component -> snakeCase(component.getName()))
                .toList();
    }

    void insert(Connection connection, long load, List<StagedRow.Used<T>> rows) throws SQLException {
        String marks = String.join(", ", Collections.nCopies(components.size() + 3, "?"));
        String sql = "insert into " + quoted(name) + " (\"load_id\", " + PLACE + ", " + columnList() + ") values ("
                + marks + ")";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            int waiting = 0;
            for (StagedRow.Used<T> row : rows) {
                fill(insert, load, row);
                insert.addBatch();
                if (++waiting % BATCH == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
    }

    private void fill(PreparedStatement insert, long load, StagedRow.Used<T> used) throws SQLException {
        insert.setLong(1, load);
        insert.setString(2, used.sheet());
        insert.setLong(3, used.number());
        for (int index = 0; index < components.size(); index++) {
            insert.setObject(index + 4, ColumnValue.toDatabase(valueOf(components.get(index), used.row())));
        }
    }

    /// The rows of a load, in the order of its file.
    List<StagedRow.Used<T>> select(Connection connection, long load) throws SQLException {
        return Statements.query(
                connection,
                "select " + columnList() + ", " + PLACE + " from " + quoted(name)
                        + " where \"load_id\" = ? order by \"row_id\"",
                found -> new StagedRow.Used<>(
                        found.getString(components.size() + 1),
                        found.getLong(components.size() + 2),
                        row(found),
                        List.of()),
                load);
    }

    /// Deletes the rows of a load.
    static void delete(Connection connection, String layout, long load) throws SQLException {
        String sql = "delete from " + quoted(nameOf(layout)) + " where \"load_id\" = ?";
        try (PreparedStatement delete = connection.prepareStatement(sql)) {
            delete.setLong(1, load);
            delete.executeUpdate();
        }
    }

    private T row(ResultSet found) throws SQLException {
        @Nullable Object[] values = new @Nullable Object[components.size()];
        for (int index = 0; index < values.length; index++) {
            values[index] = ColumnValue.fromDatabase(components.get(index).getType(), found, index + 1);
        }
        try {
            Class<?>[] types = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("a stored row is no " + type.getSimpleName(), impossible);
        }
    }

    private static @Nullable Object valueOf(RecordComponent component, Record row) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(row);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException(component.toString(), impossible);
        }
    }

    private String columnList() {
        return columns().stream().map(RecordTable::quoted).collect(Collectors.joining(", "));
    }

    private static String quoted(String identifier) {
        return '"' + identifier + '"';
    }

    private static String snakeCase(String camelCase) {
        return Stream.of(camelCase.split("(?=[A-Z])"))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("_"));
    }
}
