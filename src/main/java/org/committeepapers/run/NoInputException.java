package org.committeepapers.run;

/// The council folder, the month's folder or a required extract is not there.
public final class NoInputException extends RuntimeException {

    public NoInputException(String message) {
        super(message);
    }
}
