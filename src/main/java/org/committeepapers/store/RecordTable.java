package org.committeepapers.store;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.committeepapers.staging.Layout;
import org.jspecify.annotations.Nullable;

/// The table of a layout's rows. Its columns are the components of the record in snake_case, and the load they came
/// with: a new layout needs a record and a migration, nothing here.
///
/// @param <T> the record of a row
final class RecordTable<T extends Record> {

    private static final int BATCH = 1000;

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

    void insert(Connection connection, long load, List<T> rows) throws SQLException {
        String marks = String.join(", ", Collections.nCopies(components.size() + 1, "?"));
        String sql = "insert into " + quoted(name) + " (\"load_id\", " + columnList() + ") values (" + marks + ")";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            int waiting = 0;
            for (T row : rows) {
                fill(insert, load, row);
                insert.addBatch();
                if (++waiting % BATCH == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
    }

    private void fill(PreparedStatement insert, long load, T row) throws SQLException {
        insert.setLong(1, load);
        for (int index = 0; index < components.size(); index++) {
            insert.setObject(index + 2, ColumnValue.toDatabase(valueOf(components.get(index), row)));
        }
    }

    /// The rows of the loads, load after load as asked for, in the order of their files.
    List<T> select(Connection connection, Collection<Long> loads) throws SQLException {
        String sql =
                "select " + columnList() + " from " + quoted(name) + " where \"load_id\" = ?" + " order by \"row_id\"";
        List<T> rows = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            for (long load : loads) {
                select.setLong(1, load);
                try (ResultSet found = select.executeQuery()) {
                    while (found.next()) {
                        rows.add(row(found));
                    }
                }
            }
        }
        return rows;
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
