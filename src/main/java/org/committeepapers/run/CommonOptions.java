package org.committeepapers.run;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Optional;
import org.committeepapers.council.Council;
import org.committeepapers.publish.Folders;
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

    /// Where a council's month is published.
    ///
    /// @throws UsageException when that would touch the extracts of any council
    Folders folders(Council council, YearMonth month) throws IOException {
        Folders folders = new Folders(output, council.id(), month);
        Optional<Path> input = folders.inputInTheWay(council.folder());
        if (input.isPresent()) {
            throw new UsageException("--output " + output + " would publish to " + folders.set() + ", but "
                    + input.get() + " holds extracts. Choose a folder apart from the councils' folders.");
        }
        return folders;
    }

    Store open() {
        return Store.open(store == null || store.isBlank() ? Store.within(output) : store);
    }
}
