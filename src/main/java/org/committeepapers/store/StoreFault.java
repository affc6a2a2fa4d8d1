package org.committeepapers.store;

import java.sql.SQLException;

/// A statement that the store refused: a fault of ours.
public final class StoreFault extends RuntimeException {

    StoreFault(SQLException cause) {
        super("the store refused a statement (SQL state " + cause.getSQLState() + ")", cause);
    }
}
