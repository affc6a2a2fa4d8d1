package org.committeepapers.store;

import java.sql.SQLException;
import java.util.Set;

/// What an error of the database means to the person who waits for it.
final class Failures {

    private static final int H2_HELD_BY_ANOTHER_PROCESS = 90020;

    /// Database and file errors of H2: cannot create, read-only, input or output failed, file name is bad.
    private static final Set<Integer> H2_NOT_WRITABLE = Set.of(90062, 90097, 90028, 90031, 90127);

    private static final Set<String> NOT_WRITABLE_STATES = Set.of("25006", "53100", "42501");

    private Failures() {}

    static boolean heldByAnotherProcess(SQLException failure) {
        return failure.getErrorCode() == H2_HELD_BY_ANOTHER_PROCESS;
    }

    /// Any failure while opening: unreachable unless it is plainly about writing.
    static RuntimeException onOpening(String url, SQLException failure) {
        if (heldByAnotherProcess(failure)) {
            return new StoreUnavailableException(
                    "The store " + shown(url) + " is in use by another process. Try again when it has ended.", failure);
        }
        return notWritable(failure)
                ? new StoreNotWritableException("The store " + shown(url) + " cannot be written.", failure)
                : new StoreUnavailableException("The store " + shown(url) + " cannot be reached.", failure);
    }

    /// A failure of a statement.
    static RuntimeException onStatement(SQLException failure) {
        if (notWritable(failure)) {
            return new StoreNotWritableException("The store cannot be written.", failure);
        }
        String state = failure.getSQLState();
        return state != null && state.startsWith("08")
                ? new StoreUnavailableException("The connection to the store was lost.", failure)
                : new StoreFault(failure);
    }

    private static boolean notWritable(SQLException failure) {
        return H2_NOT_WRITABLE.contains(failure.getErrorCode())
                || NOT_WRITABLE_STATES.contains(String.valueOf(failure.getSQLState()));
    }

    /// The address without anything that could be a password.
    static String shown(String url) {
        return url.replaceAll("[;?].*", "").replaceAll("//[^/@]*@", "//");
    }
}
