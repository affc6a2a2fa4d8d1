package org.committeepapers.store;

/// The store can be reached but not written: a read-only folder, a full disk.
public final class StoreNotWritableException extends RuntimeException {

    StoreNotWritableException(String message, Throwable cause) {
        super(message, cause);
    }
}
