package org.committeepapers.appendix.explain;

/// An appendix has no such table, row or column; the message says what it has.
public final class NoSuchCellException extends RuntimeException {

    NoSuchCellException(String message) {
        super(message);
    }
}
