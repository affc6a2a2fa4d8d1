package org.committeepapers.appendix.list;

import java.util.List;
import java.util.Set;
import org.committeepapers.measure.Scope;

/// A list that a table prints row by row: a record whose components are the columns that a declaration may name, in
/// kebab-case, and the function that finds its rows. What is special about the words of a list lives in its record.
///
/// A component is a `String`, which may be null where nothing is said; a `Figure` with its working; or a `Cell`, where
/// the row and not the column decides how the figure is printed.
///
/// A list is one class that carries `@AutoService(Listing.class)`; `Listings` finds it by its name.
public interface Listing {

    /// As declarations write it, e.g. `actions`.
    String name();

    Class<? extends Record> row();

    /// The extracts that it reads.
    Set<Class<? extends Record>> facts();

    /// In printed order; none where nothing was sent.
    List<? extends Record> rows(Scope scope);
}
