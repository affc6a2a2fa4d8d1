package org.committeepapers.run;

/// A check before publishing found what must not go out: nothing is published.
public final class MustNotGoOutException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public MustNotGoOutException(String message) {
        super(message);
    }
}
