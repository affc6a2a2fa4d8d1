package org.committeepapers.measure;

import java.util.List;
import java.util.Set;

/// What a figure counts, said once for every appendix.
///
/// A measure is one class that carries `@AutoService(Measure.class)`; `Measures` finds it by its name. Base measures
/// sum
/// or count facts of the extracts and add up; the others are formulas over measures and are computed from the sums of
/// their own row, never from rates of others.
public interface Measure {

    /// As declarations write it, e.g. `vacancy-rate`.
    String name();

    /// Unit and decimals of its figures.
    Format format();

    /// The extracts whose facts it counts; a dimension has to divide one of them.
    Set<Class<? extends Record>> facts();

    /// Extracts in which it looks something up beside those that it counts.
    default Set<Class<? extends Record>> reads() {
        return Set.of();
    }

    /// The measures that it is a formula over; none for one that counts for itself.
    default List<Measure> parts() {
        return List.of();
    }

    /// Whether the figures of parts add up to that of the whole: sums and differences, never rates.
    boolean adds();

    /// What notes print of it: a sentence with its formula. Empty where it needs none.
    String means();

    /// Who defines it so, e.g. `Department for Education, children's social work workforce census`; empty for the
    /// council's own counts.
    default String source() {
        return "";
    }

    /// The measures of a council's targets that it reads.
    default Set<String> targets() {
        return Set.of();
    }

    /// The figure of a scope. Callers ask `Scope.figure`, which remembers it.
    Figure of(Scope scope);
}
