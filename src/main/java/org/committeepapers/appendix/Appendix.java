package org.committeepapers.appendix;

import org.committeepapers.month.MonthData;
import org.committeepapers.month.Needs;

/// An appendix of a committee paper: a pure function from a month's data to tables, charts and named figures.
///
/// A new appendix is one class, one template `templates/appendices/<slug>.ftlh` and one test. The class carries
/// `@AutoService(Appendix.class)` and a public constructor without parameters; no list names it.
public interface Appendix {

    /// Its name in commands and file names, e.g. `district-vacancies`.
    String slug();

    /// What it is about, for lists, e.g. `Social work vacancies by district`.
    String title();

    /// The extracts and the history it reads.
    Needs needs();

    /// The names of the council's folder that it asks for.
    default Asks asks() {
        return Asks.NOTHING;
    }

    /// Everything it prints for a month. Never fails for want of rows: what cannot be computed is a missing cell.
    AppendixContent of(MonthData month);
}
