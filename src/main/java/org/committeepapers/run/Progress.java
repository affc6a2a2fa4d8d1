package org.committeepapers.run;

import java.io.PrintStream;

/// What a person sees while it runs: one line that changes on a terminal, plain lines in a log, nothing when quiet.
public final class Progress implements AutoCloseable {

    private static final String REWRITE = "\r\u001b[K";

    private final PrintStream err;
    private final boolean quiet;
    private final boolean terminal;

    Progress(PrintStream err, boolean quiet, boolean terminal) {
        this.err = err;
        this.quiet = quiet;
        this.terminal = terminal;
    }

    /// The same for somebody who is told nothing.
    Progress silent() {
        return new Progress(err, true, terminal);
    }

    /// What is being done.
    public void now(String what) {
        if (!quiet) {
            err.print(terminal ? REWRITE + what : what + System.lineSeparator());
            err.flush();
        }
    }

    /// Something that stays to be read, e.g. why an appendix is not made.
    public void note(String what) {
        if (!quiet) {
            err.println(terminal ? REWRITE + what : what);
        }
    }

    /// Clears the changing line.
    @Override
    public void close() {
        if (!quiet && terminal) {
            err.print(REWRITE);
            err.flush();
        }
    }
}
