package org.committeepapers.run;

import java.io.PrintStream;
import java.util.function.Supplier;

/// Where a command writes, and what it works with once it needs it.
///
/// @param out results: paths of published files, one a line; lists
/// @param err progress and what went wrong
/// @param interactive whether a person watches `err`
record Terminal(PrintStream out, PrintStream err, boolean interactive, Supplier<Tools> tools) {

    Progress progress(CommonOptions options) {
        return new Progress(err, options.quiet, interactive);
    }
}
