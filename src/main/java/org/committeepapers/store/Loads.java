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
import org.committeepapers.staging.LeftOut;
import org.committeepapers.staging.RowCounts;
import org.committeepapers.staging.StagedRow;
import org.committeepapers.staging.issue.Issue;
import org.committeepapers.store.FileLoad.Status;

/// The files of the months in the store: read in beside what is there, then made current all at once.
///
/// A file that is refused, or a run that dies, leaves the month as it was.
public final class Loads implements ReadFiles {

    /// Blank rows are counted; nobody asks where they stood.
    private static final String BLANK_ROW = "blank-row";

    private final Store store;

    public Loads(Store store) {
        this.store = store;
    }

    /// Begins to read a file.
    ///
    /// @param readWith hash of the settings it is read with
    /// @return the number of the load, for the calls that follow
    public long begin(String council, YearMonth month, String layout, String fileName, String sha256, String readWith) {
        List<Long> made = new ArrayList<>();
        store.transaction(connection -> made.add(Statements.insert(
                connection,
                "insert into file_load (council, reporting_month, layout, file_name, sha256, read_with, status)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                "load_id",
                council,
                month.toString(),
                layout,
                fileName,
                sha256,
                readWith,
                Status.READING.name())));
        return made.getFirst();
    }

    /// Adds rows of a file with what was found in them, all or nothing.
    public <T extends Record> void add(
            long load, Layout<T> layout, List<? extends StagedRow<T>> rows, List<? extends Issue> issues) {
        List<StagedRow.Used<T>> used = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        RowCounts counts = RowCounts.of(rows);
        FileLoad file = get(load);
        for (StagedRow<T> row : rows) {
            if (row instanceof StagedRow.Used<T> one) {
                used.add(one);
            }
            file.leftOut(row).filter(one -> !one.rule().equals(BLANK_ROW)).ifPresent(leftOut::add);
        }
        store.transaction(connection -> {
            RecordTable.of(layout).insert(connection, load, used);
            LeftOutRows.insert(connection, load, leftOut);
            IssueRows.insert(connection, load, issues);
            Statements.update(
                    connection,
                    "update file_load set rows_read = rows_read + ?, rows_used = rows_used + ?,"
                            + " rows_set_aside = rows_set_aside + ?, rows_excluded = rows_excluded + ? where load_id = ?",
                    counts.read(),
                    counts.used(),
                    counts.setAside(),
                    counts.excludedInAll(),
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

    /// The file was read to its end. Said again after a kill it changes nothing.
    ///
    /// @param aboutTheFile what was found about the file as a whole
    public void finish(long load, List<? extends Issue> aboutTheFile) {
        store.transaction(connection -> {
            int finished = Statements.update(
                    connection,
                    "update file_load set status = ? where load_id = ? and status = ?",
                    Status.READ.name(),
                    load,
                    Status.READING.name());
            if (finished == 1) {
                IssueRows.insert(connection, load, aboutTheFile);
            }
        });
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
            Statements.update(connection, "delete from left_out_row where load_id = ?", load.id());
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

    @Override
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

    @Override
    public <T extends Record> List<StagedRow.Used<T>> rows(Layout<T> layout, FileLoad file) {
        return store.ask(connection -> RecordTable.of(layout).select(connection, file.id()));
    }

    @Override
    public List<LeftOut> leftOut(FileLoad file) {
        return store.ask(connection -> LeftOutRows.select(connection, file));
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

    private static final String FIND = "select load_id, council, reporting_month, layout, file_name, sha256,"
            + " read_with, rows_used, rows_set_aside, status from file_load";

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
                row.getString(7),
                new RowCounts(row.getLong(8), row.getLong(9), excluded(connection, id)),
                Status.valueOf(row.getString(10)));
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
