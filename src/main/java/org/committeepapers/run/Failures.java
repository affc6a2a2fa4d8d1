package org.committeepapers.run;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;

/// What a command says of its failure.
final class Failures {

    private Failures() {}

    /// One line: what to mend, or for a fault of ours where the log is. The log holds nothing of anybody's data.
    static String line(Path output, Throwable failure) {
        return "papers: "
                + (ExitCode.of(failure) == ExitCode.OUR_FAULT ? fault(output, failure) : ExitCode.words(failure));
    }

    private static String fault(Path output, Throwable failure) {
        String sorry = "Something went wrong that is not your fault. ";
        try {
            return sorry + "What it was is in " + FaultLog.write(output, Clock.systemUTC(), failure);
        } catch (IOException alsoThat) {
            return sorry + "No log could be written: " + failure.getClass().getName();
        }
    }
}
