package org.committeepapers.publish;

import java.time.YearMonth;

/// Another run of the same council and month holds its lock.
public final class RunUnderWayException extends RuntimeException {

    RunUnderWayException(String council, YearMonth month, String process) {
        super("Another run of " + council + " for " + month + " is under way"
                + (process.isEmpty() ? "" : " (process " + process + ")") + ". Try again when it has ended.");
    }
}
