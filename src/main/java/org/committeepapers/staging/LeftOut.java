package org.committeepapers.staging;

import org.jspecify.annotations.Nullable;

/// A row that no figure counts, and why: with the used rows these are all rows of a file.
///
/// @param layout the kind of extract, e.g. `staff-in-post`
/// @param rule what left it out, e.g. `unit-out-of-scope`, or the fault that set it aside, e.g. `unreadable-date`
/// @param unit the unit it names, where that could be read
/// @param fault whether it was set aside for a fault; otherwise a rule of counting left it out
public record LeftOut(
        String layout, Origin origin, String rule, @Nullable String unit, boolean fault) {}
