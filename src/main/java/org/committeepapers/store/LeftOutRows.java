package org.committeepapers.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.committeepapers.staging.LeftOut;

/// The rows of a load that no figure counts, in the store.
final class LeftOutRows {

    private LeftOutRows() {}

    static void insert(Connection connection, long load, List<LeftOut> rows) throws SQLException {
        String sql = "insert into left_out_row (load_id, rule_name, source_sheet, source_row, unit_code, fault)"
                + " values (?, ?, ?, ?, ?, ?)";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (LeftOut row : rows) {
                insert.setLong(1, load);
                insert.setString(2, row.rule());
                insert.setString(3, row.origin().sheet());
                insert.setLong(4, row.origin().row());
                insert.setString(5, row.unit());
                insert.setBoolean(6, row.fault());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    static List<LeftOut> select(Connection connection, FileLoad load) throws SQLException {
        return Statements.query(
                connection,
                "select rule_name, source_sheet, source_row, unit_code, fault from left_out_row where load_id = ?"
                        + " order by left_out_id",
                row -> new LeftOut(
                        load.layout(),
                        load.origin(row.getString(2), row.getLong(3)),
                        row.getString(1),
                        row.getString(4),
                        row.getBoolean(5)),
                load.id());
    }
}
