package org.committeepapers.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/// Where months accumulate: an H2 file, or PostgreSQL by its URL. One connection, used by one thread at a time.
public final class Store implements AutoCloseable {

    private static final String H2 = "jdbc:h2:";

    /// No trace file: it would hold rows of people in clear.
    /// What is committed is written at once, not half a second later: a killed process loses nothing of it.
    private static final String H2_SETTINGS = ";WRITE_DELAY=0;TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0";

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Connection connection;

    private Store(Connection connection) {
        this.connection = connection;
    }

    /// The URL of the store that a published folder keeps beside its sets.
    ///
    /// @throws StoreNotWritableException when the folder cannot be made
    public static String within(Path output) {
        Path folder = output.toAbsolutePath().normalize().resolve(".store");
        try {
            Files.createDirectories(folder);
        } catch (IOException failure) {
            throw new StoreNotWritableException("The store's folder " + folder + " cannot be made.", failure);
        }
        return H2 + "file:" + folder.resolve("papers");
    }

    /// Opens the store and brings its tables up to date. Waits up to ten seconds while another process holds it.
    ///
    /// @throws StoreUnavailableException when it cannot be reached or stays held
    /// @throws StoreNotWritableException when it can only be read
    public static Store open(String url) {
        return open(url, PATIENCE);
    }

    static Store open(String url, Duration patience) {
        Connection connection = connect(url, Instant.now().plus(patience));
        try {
            new Migrations(url, connection).apply();
            return new Store(connection);
        } catch (SQLException | RuntimeException failure) {
            closeQuietly(connection);
            throw failure instanceof SQLException sql ? Failures.onOpening(url, sql) : (RuntimeException) failure;
        }
    }

    private static Connection connect(String url, Instant deadline) {
        while (true) {
            try {
                return connect(url);
            } catch (SQLException failure) {
                if (!Failures.heldByAnotherProcess(failure) || Instant.now().isAfter(deadline)) {
                    throw Failures.onOpening(url, failure);
                }
                pause();
            }
        }
    }

    /// H2 is asked directly: the driver manager would first load every driver there is.
    private static Connection connect(String url) throws SQLException {
        if (!url.startsWith(H2)) {
            return DriverManager.getConnection(url);
        }
        Connection connection = new org.h2.Driver().connect(url + H2_SETTINGS, new Properties());
        if (connection == null) {
            throw new SQLException("not an address of H2", "08001");
        }
        return connection;
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /// The one connection. Closing it closes the store.
    public Connection connection() {
        return connection;
    }

    /// Work that happens whole or not at all. Within a transaction that is already open it joins it.
    public void transaction(SqlWork work) {
        ask(all -> {
            boolean joined = !all.getAutoCommit();
            if (joined) {
                work.on(all);
            } else {
                alone(work);
            }
            return null;
        });
    }

    private void alone(SqlWork work) throws SQLException {
        boolean done = false;
        connection.setAutoCommit(false);
        try {
            work.on(connection);
            connection.commit();
            done = true;
        } finally {
            if (!done) {
                connection.rollback();
            }
            connection.setAutoCommit(true);
        }
    }

    /// Reads from the store.
    ///
    /// @throws StoreUnavailableException when the connection was lost
    /// @throws StoreNotWritableException when the disk is full or read-only
    /// @throws StoreFault when the statement is wrong
    <R extends @Nullable Object> R ask(SqlQuestion<R> question) {
        try {
            return question.to(connection);
        } catch (SQLException failure) {
            throw Failures.onStatement(failure);
        }
    }

    @Override
    public void close() {
        closeQuietly(connection);
    }

    private static void closeQuietly(Connection connection) {
        try {
            connection.close();
        } catch (SQLException ignored) {
            // what was committed is safe, and nobody can do anything about the rest
        }
    }

    /// Statements of one transaction.
    public interface SqlWork {
        void on(Connection connection) throws SQLException;
    }

    /// A question with its answer.
    interface SqlQuestion<R extends @Nullable Object> {
        R to(Connection connection) throws SQLException;
    }
}
