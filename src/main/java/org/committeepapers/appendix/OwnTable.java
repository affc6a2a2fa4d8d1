package org.committeepapers.appendix;

import java.util.Set;
import org.committeepapers.month.MonthData;

/// A table that has a logic of its own, in an appendix that is declared otherwise: `own: NAME` in its place.
///
/// One class that carries `@AutoService(OwnTable.class)`.
public interface OwnTable {

    /// As declarations write it.
    String name();

    /// The extracts that it reads.
    Set<Class<? extends Record>> facts();

    AppendixTable of(MonthData month);
}
