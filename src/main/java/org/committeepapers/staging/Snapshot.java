package org.committeepapers.staging;

import java.time.LocalDate;

/// A row of a snapshot file: how something stood on the last day of a month.
public interface Snapshot {
    LocalDate periodEnd();
}
