package org.committeepapers.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.committeepapers.staging.Layout;
import org.committeepapers.staging.issue.Issue;
import org.committeepapers.store.FileLoad.Status;

/// The files of the months in the store: read in beside what is there, then made current all at once.
///
/// A file that is refused, or a run that dies, leaves the month as it was.
public final class Loads {

    private final Store store;

    public Loads(Store store) {
        this.store = store;
    }

    /// Begins to read a file.
    ///
    /// @return the number of the load, for the calls that follow
    public long begin(String council, YearMonth month, String layout, String fileName, String sha256) {
        List<Long> made = new ArrayList<>();
        store.transaction(connection -> made.add(Statements.insert(
                connection,
                "insert into file_load (council, reporting_month, layout, file_name, sha256, status)"
                        + " values (?, ?, ?, ?, ?, ?)",
                "load_id",
                council,
                month.toString(),
                layout,
                fileName,
                sha256,
                Status.READING.name())));
        return made.getFirst();
    }

    /// Adds rows of a file with what was found in them, all or nothing.
    public <T extends Record> void add(
            long load, Layout<T> layout, List<T> rows, List<? extends Issue> issues, Counts counts) {
        store.transaction(connection -> {
            RecordTable.of(layout).insert(connection, load, rows);
            IssueRows.insert(connection, load, issues);
            Statements.update(
                    connection,
                    "update file_load set rows_read = rows_read + ?, rows_used = rows_used + ?,"
                            + " rows_set_aside = rows_set_aside + ?, rows_excluded = rows_excluded + ? where load_id = ?",
                    counts.read(),
                    counts.used(),
                    counts.setAside(),
                    counts.excludedRows(),
                    load);
            for (var rule : counts.excluded().entrySet()) {
                exclude(connection, load, rule.getKey(), rule.getValue());
            }
        });
    }

    private static void exclude(Connection connection, long load, String rule, long rows) throws SQLException {
        int found = Statements.update(
                connection,
                "update excluded_rows set row_count = row_count + ? where load_id = ? and rule_name = ?",
                rows,
                load,
                rule);
        if (found == 0) {
            Statements.update(
                    connection,
                    "insert into excluded_rows (load_id, rule_name, row_count) values (?, ?, ?)",
                    load,
                    rule,
                    rows);
        }
    }

    /// Adds issues that no single row shows, e.g. a total that moved since last month.
    public void addIssues(long load, List<? extends Issue> issues) {
        store.transaction(connection -> IssueRows.insert(connection, load, issues));
    }

    /// Every row of the file is in.
    public void finish(long load) {
        store.transaction(connection -> setStatus(connection, load, Status.READ));
    }

    /// Makes these loads the month, all at once. What the month was made of before is replaced and its rows deleted;
    /// so is what earlier runs left half read.
    ///
    /// @throws IllegalStateException when one of the loads is not read to its end
    public void accept(String council, YearMonth month, Collection<Long> loads) {
        Set<Long> accepted = Set.copyOf(loads);
        store.transaction(connection -> {
            for (FileLoad load : find(connection, council)) {
                if (load.month().equals(month) && load.status() != Status.REPLACED) {
                    settle(connection, load, accepted.contains(load.id()));
                }
            }
        });
    }

    private static void settle(Connection connection, FileLoad load, boolean accepted) throws SQLException {
        if (!accepted) {
            RecordTable.delete(connection, load.layout(), load.id());
            Statements.update(connection, "delete from issue where load_id = ?", load.id());
            setStatus(connection, load.id(), Status.REPLACED);
        } else if (load.status() == Status.READING) {
            throw new IllegalStateException(load.fileName() + " is not read to its end");
        } else {
            setStatus(connection, load.id(), Status.CURRENT);
        }
    }

    private static void setStatus(Connection connection, long load, Status status) throws SQLException {
        Statements.update(connection, "update file_load set status = ? where load_id = ?", status.name(), load);
    }

    /// The files that a council's figures are made of, by month and layout.
    public List<FileLoad> current(String council) {
        return store.ask(connection -> find(connection, council)).stream()
                .filter(load -> load.status() == Status.CURRENT)
                .toList();
    }

    /// The files that a month of a council is made of, by layout.
    public List<FileLoad> current(String council, YearMonth month) {
        return current(council).stream()
                .filter(load -> load.month().equals(month))
                .toList();
    }

    /// The rows of loads, load after load in the order given.
    public <T extends Record> List<T> rows(Layout<T> layout, List<FileLoad> loads) {
        return store.ask(connection -> RecordTable.of(layout)
                .select(connection, loads.stream().map(FileLoad::id).toList()));
    }

    /// A load by its number, whatever its status.
    public FileLoad get(long load) {
        return store.ask(connection -> Statements.query(
                        connection, FIND + " where load_id = ?", row -> fileLoad(connection, row), load))
                .getFirst();
    }

    /// What was found in loads, load after load, by row.
    public List<StoredIssue> issues(List<FileLoad> loads) {
        return store.ask(connection -> {
            List<StoredIssue> issues = new ArrayList<>();
            for (FileLoad load : loads) {
                issues.addAll(IssueRows.select(connection, load));
            }
            return issues;
        });
    }

    private static final String FIND = "select load_id, council, reporting_month, layout, file_name, sha256, rows_used,"
            + " rows_set_aside, status from file_load";

    private static List<FileLoad> find(Connection connection, String council) throws SQLException {
        return Statements.query(
                connection,
                FIND + " where council = ? order by reporting_month, layout, file_name, load_id",
                row -> fileLoad(connection, row),
                council);
    }

    private static FileLoad fileLoad(Connection connection, ResultSet row) throws SQLException {
        long id = row.getLong(1);
        return new FileLoad(
                id,
                row.getString(2),
                YearMonth.parse(row.getString(3)),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                new Counts(row.getLong(7), row.getLong(8), excluded(connection, id)),
                Status.valueOf(row.getString(9)));
    }

    private static Map<String, Long> excluded(Connection connection, long load) throws SQLException {
        Map<String, Long> excluded = new TreeMap<>();
        String sql = "select rule_name, row_count from excluded_rows where load_id = ?";
        try (PreparedStatement select = Statements.prepare(connection, sql, load);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                excluded.put(row.getString(1), row.getLong(2));
            }
        }
        return excluded;
    }
}
