package org.committeepapers.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.committeepapers.staging.issue.Issue;
import org.committeepapers.staging.issue.Issue.Severity;
import org.committeepapers.staging.issue.Place;
import org.jspecify.annotations.Nullable;

/// The issues of a load in the store.
final class IssueRows {

    private static final String COLUMNS =
            "severity, rule_name, file_name, sheet_name, row_number_in_file, column_header, found, message, remedy";

    private IssueRows() {}

    static void insert(Connection connection, long load, List<? extends Issue> issues) throws SQLException {
        String sql = "insert into issue (load_id, " + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (Issue issue : issues) {
                Place place = issue.place();
                insert.setLong(1, load);
                insert.setString(2, issue.severity().name());
                insert.setString(3, issue.rule());
                insert.setString(4, cut(place.file(), 500));
                insert.setString(5, cut(place.sheet(), 500));
                insert.setObject(6, place.row());
                insert.setString(7, cut(place.column(), 500));
                insert.setString(8, cut(issue.found(), 4000));
                insert.setString(9, cut(issue.message(), 8000));
                insert.setString(10, cut(issue.remedy(), 4000));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    static List<StoredIssue> select(Connection connection, FileLoad load) throws SQLException {
        return Statements.query(
                connection,
                "select " + COLUMNS + " from issue where load_id = ?"
                        + " order by coalesce(row_number_in_file, 0), issue_id",
                row -> new StoredIssue(
                        load.layout(),
                        new Place(row.getString(3), row.getString(4), row.getObject(5, Long.class), row.getString(6)),
                        Severity.valueOf(row.getString(1)),
                        row.getString(2),
                        row.getString(7),
                        row.getString(8),
                        row.getString(9)),
                load.id());
    }

    /// A cell may hold more than anybody wants to read.
    private static @Nullable String cut(@Nullable String text, int length) {
        return text == null || text.length() <= length ? text : text.substring(0, length - 1) + "…";
    }
}
