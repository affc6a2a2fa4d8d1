package org.committeepapers.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Statements with their values, always bound and never written into the text.
final class Statements {

    private Statements() {}

    /// What a row of an answer says.
    interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    static PreparedStatement prepare(Connection connection, String sql, @Nullable Object... values)
            throws SQLException {
        return bound(connection.prepareStatement(sql), values);
    }

    /// @return how many rows changed
    static int update(Connection connection, String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = prepare(connection, sql, values)) {
            return statement.executeUpdate();
        }
    }

    /// @return the number the store gave to the new row
    static long insert(Connection connection, String sql, String numberColumn, @Nullable Object... values)
            throws SQLException {
        try (PreparedStatement statement =
                bound(connection.prepareStatement(sql, new String[] {numberColumn}), values)) {
            statement.executeUpdate();
            try (ResultSet number = statement.getGeneratedKeys()) {
                number.next();
                return number.getLong(1);
            }
        }
    }

    static <T> List<T> query(Connection connection, String sql, Reading<T> reading, @Nullable Object... values)
            throws SQLException {
        try (PreparedStatement statement = prepare(connection, sql, values);
                ResultSet row = statement.executeQuery()) {
            List<T> found = new ArrayList<>();
            while (row.next()) {
                found.add(reading.of(row));
            }
            return found;
        }
    }

    private static PreparedStatement bound(PreparedStatement statement, @Nullable Object... values)
            throws SQLException {
        for (int index = 0; index < values.length; index++) {
            statement.setObject(index + 1, values[index]);
        }
        return statement;
    }
}
