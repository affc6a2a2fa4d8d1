package org.committeepapers.run;

import java.io.PrintStream;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Where a command writes, and what it works with once it needs it.
///
/// @param out results: paths of published files, one a line; lists
/// @param err progress and what went wrong
/// @param interactive whether a person watches `err`
/// @param aligned whether a person reads `out`: columns stand below each other, and not a tab apart
record Terminal(PrintStream out, PrintStream err, boolean interactive, boolean aligned, Supplier<Tools> tools) {

    /// One whose output another program reads.
    Terminal(PrintStream out, PrintStream err, boolean interactive, Supplier<Tools> tools) {
        this(out, err, interactive, false, tools);
    }

    /// Prints rows: in columns under their headings for a person, a tab apart and without headings for a program.
    void print(List<String> headings, List<List<String>> rows) {
        List<String> lines = aligned
                ? Aligned.lines(
                        Stream.concat(Stream.of(headings), rows.stream()).toList())
                : rows.stream().map(row -> String.join("\t", row)).toList();
        lines.forEach(out::println);
    }

    Progress progress(CommonOptions options) {
        return new Progress(err, options.quiet, interactive);
    }
}
