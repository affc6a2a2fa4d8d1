package org.committeepapers.council;

/// There is no council folder where one was said to be. The message names the nearest that is there.
public final class NoSuchCouncilException extends RuntimeException {

    public NoSuchCouncilException(String message) {
        super(message);
    }
}
