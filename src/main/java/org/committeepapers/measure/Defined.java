package org.committeepapers.measure;

import java.util.Set;

/// A measure with its definition.
public abstract class Defined implements Measure {

    private final Definition definition;
    private final Set<Class<? extends Record>> facts;

    /// @param facts the extracts that it counts; none where it is set by the council
    protected Defined(Definition definition, Set<Class<? extends Record>> facts) {
        this.definition = definition;
        this.facts = Set.copyOf(facts);
    }

    @Override
    public final String name() {
        return definition.name();
    }

    @Override
    public final Format format() {
        return definition.format();
    }

    @Override
    public Set<Class<? extends Record>> facts() {
        return facts;
    }

    @Override
    public boolean adds() {
        return false;
    }

    @Override
    public final String means() {
        return definition.means();
    }

    @Override
    public final String source() {
        return definition.source();
    }
}
