package org.committeepapers.store;

/// The store cannot be reached: no such server, wrong password, or another process holds it.
public final class StoreUnavailableException extends RuntimeException {

    StoreUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
