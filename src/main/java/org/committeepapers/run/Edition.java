package org.committeepapers.run;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.committeepapers.appendix.Appendix;
import org.committeepapers.council.AppendixEntry;
import org.committeepapers.month.MonthData;

/// What is to be made of a month.
///
/// @param month the rows, with every history that the appendices ask for
/// @param chosen the appendices to make, in the council's order
/// @param papers slugs of the papers to make
/// @param formats of the documents to write
/// @param published the instant that all dates inside the documents are set to
public record Edition(
        MonthData month, List<Chosen> chosen, List<String> papers, Set<DocumentFormat> formats, Instant published) {

    public Edition {
        chosen = List.copyOf(chosen);
        papers = List.copyOf(papers);
        formats = Set.copyOf(formats);
    }

    /// An appendix with what the council calls it.
    public record Chosen(AppendixEntry entry, Appendix appendix) {}
}
