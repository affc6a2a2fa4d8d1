package org.committeepapers.run;

/// The extracts or the council folder are wrong: nothing is published.
public final class WrongInputException extends RuntimeException {

    public WrongInputException(String message) {
        super(message);
    }
}
