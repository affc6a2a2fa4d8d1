package org.committeepapers.store;

import java.time.YearMonth;

/// A file that was read into the store.
///
/// @param month the month it was sent for
/// @param layout the kind of extract, e.g. `staff-in-post`
/// @param sha256 of its bytes, lower-case hex
public record FileLoad(
        long id,
        String council,
        YearMonth month,
        String layout,
        String fileName,
        String sha256,
        Counts counts,
        Status status) {

    /// How far a load has come.
    public enum Status {
        /// Its rows are coming in; figures do not see them.
        READING,
        /// All its rows are there; figures do not see them yet.
        READ,
        /// Figures are made of it.
        CURRENT,
        /// The month was sent again: its rows are gone, this line tells that it was there.
        REPLACED
    }
}
