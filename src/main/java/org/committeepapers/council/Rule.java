package org.committeepapers.council;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A rule that a council can set, and change from a day on.
///
/// @param otherwise what holds where the council has set nothing, or nothing yet
/// @param set by the council
public record Rule<T>(T otherwise, List<Dated<T>> set) {

    public Rule {
        set = List.copyOf(set);
    }

    /// A rule that the council has not set.
    public static <T> Rule<T> unset(T otherwise) {
        return new Rule<>(otherwise, List.of());
    }

    /// What holds on a day.
    public T on(LocalDate day) {
        return setOn(day).map(Dated::is).orElse(otherwise);
    }

    /// What the council has set for a day, with its source; empty where the default holds.
    public Optional<Dated<T>> setOn(LocalDate day) {
        return set.stream().filter(dated -> !day.isBefore(dated.from())).max(Comparator.comparing(Dated::from));
    }
}
