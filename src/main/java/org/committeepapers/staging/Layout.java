package org.committeepapers.staging;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A kind of extract: its columns, and how a row of text becomes a record.
///
/// A new layout is one record, one class that carries `@AutoService(Layout.class)`, one migration and one test. Its
/// rows live in the table named after it; the table's columns are the record's components in snake_case.
///
/// @param <T> the record of a row
public interface Layout<T extends Record> {

    enum Kind {
        /// One month a file: how things stood on its last day.
        SNAPSHOT,
        /// Things that happened, over any span.
        EVENT,
        /// Typed by hand, kept in the council's `reference` folder.
        REFERENCE
    }

    /// As file names have it, e.g. `staff-in-post`.
    String name();

    Kind kind();

    Class<T> rowType();

    List<Field> fields();

    /// The record of a row. A cell that cannot be read is noted in `cells` and read as a stand-in: the row is then set
    /// aside and the record never used.
    T read(Cells cells);

    /// What makes a row the same row when it is sent again, e.g. month end, person and post.
    List<?> key(T row);

    /// The day of an event; null where it has none, and for what is no event.
    default @Nullable LocalDate day(T row) {
        return null;
    }
}
