package org.committeepapers.run;

import java.nio.file.Path;
import org.committeepapers.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options of every command.
final class CommonOptions {

    @Option(
            names = "--output",
            paramLabel = "DIR",
            defaultValue = "${env:PAPERS_OUTPUT:-output}",
            description = "where published sets are kept (default: output; environment: PAPERS_OUTPUT)")
    Path output = Path.of("output");

    @Option(
            names = "--store",
            paramLabel = "JDBC-URL",
            defaultValue = "${env:PAPERS_STORE}",
            description = "the database (default: an H2 file under OUTPUT/.store/; environment: PAPERS_STORE)")
    @Nullable
    String store;

    @Option(
            names = "--quiet",
            defaultValue = "${env:PAPERS_QUIET:-false}",
            description = "no progress on stderr (environment: PAPERS_QUIET=true)")
    boolean quiet;

    Store open() {
        return Store.open(store == null || store.isBlank() ? Store.within(output) : store);
    }
}
