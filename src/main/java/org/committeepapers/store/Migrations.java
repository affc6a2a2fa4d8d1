package org.committeepapers.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// Brings the tables of a store up to date. Flyway is woken only when there is something to do: an officer waits.
final class Migrations {

    private static final String FOLDER = "db/migration";
    private static final Pattern NAME = Pattern.compile("V(\\d+)__\\w+\\.sql");

    private final String url;
    private final Connection connection;

    Migrations(String url, Connection connection) {
        this.url = url;
        this.connection = connection;
    }

    void apply() throws SQLException {
        if (applied() < newest()) {
            migrate();
        }
    }

    private void migrate() {
        try {
            Flyway.configure()
                    .dataSource(new SingleConnectionDataSource(connection, true))
                    .locations("classpath:" + FOLDER)
                    .load()
                    .migrate();
        } catch (FlywayException failure) {
            throw failure.getCause() instanceof SQLException sql ? Failures.onOpening(url, sql) : failure;
        }
    }

    /// The version the store is at; 0 when it is empty.
    int applied() throws SQLException {
        try (ResultSet tables = connection.getMetaData().getTables(null, null, "flyway_schema_history", null)) {
            if (!tables.next()) {
                return 0;
            }
        }
        try (Statement statement = connection.createStatement();
                ResultSet versions = statement.executeQuery(
                        "select max(cast(\"version\" as integer)) from \"flyway_schema_history\" where \"success\"")) {
            return versions.next() ? versions.getInt(1) : 0;
        }
    }

    /// The version of the newest migration on the class path.
    static int newest() {
        return names().stream()
                .map(NAME::matcher)
                .filter(Matcher::matches)
                .mapToInt(name -> Integer.parseInt(name.group(1)))
                .max()
                .orElseThrow(() -> new IllegalStateException("no migrations in " + FOLDER));
    }

    private static List<String> names() {
        URL folder = Objects.requireNonNull(Migrations.class.getClassLoader().getResource(FOLDER), FOLDER);
        try {
            if (folder.openConnection() instanceof JarURLConnection jar) {
                return jar.getJarFile().stream()
                        .map(entry -> entry.getName().substring(entry.getName().lastIndexOf('/') + 1))
                        .toList();
            }
            try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
                return files.map(file -> file.getFileName().toString()).toList();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (java.net.URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
