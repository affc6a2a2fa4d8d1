package org.committeepapers.measure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Measures less one another, `a - b - c`. It adds up where all of them do.
public class Difference extends Defined {

    private final List<String> parts;

    /// @param parts names of measures: the first, and what is taken from it
    protected Difference(Definition definition, List<String> parts) {
        super(definition, Set.of());
        this.parts = List.copyOf(parts);
    }

    @Override
    public List<Measure> parts() {
        return parts.stream().map(Measures::named).toList();
    }

    @Override
    public Set<Class<? extends Record>> facts() {
        Set<Class<? extends Record>> facts = new HashSet<>();
        parts.forEach(part -> facts.addAll(Measures.named(part).facts()));
        return facts;
    }

    @Override
    public Set<Class<? extends Record>> reads() {
        Set<Class<? extends Record>> reads = new HashSet<>();
        parts.forEach(part -> reads.addAll(Measures.named(part).reads()));
        return reads;
    }

    @Override
    public Set<String> targets() {
        Set<String> targets = new HashSet<>();
        parts.forEach(part -> targets.addAll(Measures.named(part).targets()));
        return targets;
    }

    @Override
    public boolean adds() {
        return parts.stream().map(Measures::named).allMatch(Measure::adds);
    }

    @Override
    public Figure of(Scope scope) {
        List<Working> workings = new ArrayList<>();
        for (String part : parts) {
            Figure figure = scope.figure(part);
            if (!(figure instanceof Figure.Known(Working working))) {
                return figure;
            }
            workings.add(working);
        }
        return Figure.of(new Working.Step(name().replace('-', ' '), Operation.LESS, workings));
    }
}
