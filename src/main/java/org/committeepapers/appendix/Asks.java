package org.committeepapers.appendix;

import java.util.Set;

/// The names that an appendix asks a council's folder for. They are checked both ways: what is asked for must be there,
/// and what is there must be asked for by something.
///
/// @param periods stated periods of which it prints the months, by name
/// @param groups role groups that it counts, by code
/// @param targets measures whose targets it reads
/// @param printed codes that it can print under the council's words
/// @param printsData whether it prints codes of its data as well, which only a month shows
public record Asks(
        Set<String> periods, Set<String> groups, Set<String> targets, Set<String> printed, boolean printsData) {

    public static final Asks NOTHING = new Asks(Set.of(), Set.of(), Set.of(), Set.of(), false);

    public Asks {
        periods = Set.copyOf(periods);
        groups = Set.copyOf(groups);
        targets = Set.copyOf(targets);
        printed = Set.copyOf(printed);
    }
}
