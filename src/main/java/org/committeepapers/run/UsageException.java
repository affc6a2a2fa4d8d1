package org.committeepapers.run;

/// The command line asks for something that is not there; the message says what is.
public final class UsageException extends RuntimeException {

    public UsageException(String message) {
        super(message);
    }
}
