package org.committeepapers.appendix.list;

import java.util.Set;

/// A list with its name, the record of its rows, and the extracts that it reads.
abstract class Listed<R extends Record> implements Listing {

    private final String name;
    private final Class<R> row;
    private final Set<Class<? extends Record>> facts;

    @SafeVarargs
    @SuppressWarnings("varargs") // the set copies them
    Listed(String name, Class<R> row, Class<? extends Record>... facts) {
        this.name = name;
        this.row = row;
        this.facts = Set.of(facts);
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final Class<R> row() {
        return row;
    }

    @Override
    public final Set<Class<? extends Record>> facts() {
        return facts;
    }
}
