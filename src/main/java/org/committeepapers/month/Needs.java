package org.committeepapers.month;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What an appendix reads.
///
/// @param required extracts without which it cannot be made, by the record of their rows
/// @param optional extracts it uses where they are there
/// @param monthsBack how many months before the reporting month its snapshots reach
public record Needs(Set<Class<? extends Record>> required, Set<Class<? extends Record>> optional, int monthsBack) {

    public Needs {
        required = Set.copyOf(required);
        optional = Set.copyOf(optional);
    }

    /// Every extract that it reads.
    public Set<Class<? extends Record>> all() {
        return Stream.concat(required.stream(), optional.stream()).collect(Collectors.toUnmodifiableSet());
    }

    /// Whether it reads an extract.
    public boolean names(Class<? extends Record> type) {
        return required.contains(type) || optional.contains(type);
    }

    public static Needs of(Set<Class<? extends Record>> required) {
        return new Needs(required, Set.of(), 0);
    }

    public Needs orAlso(Set<Class<? extends Record>> optional) {
        return new Needs(required, optional, monthsBack);
    }

    public Needs reachingBack(int months) {
        return new Needs(required, optional, months);
    }
}
