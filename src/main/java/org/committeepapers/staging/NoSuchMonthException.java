package org.committeepapers.staging;

/// The council has no folder for the month. The message names the months nearest to it that it has.
public final class NoSuchMonthException extends RuntimeException {

    public NoSuchMonthException(String message) {
        super(message);
    }
}
