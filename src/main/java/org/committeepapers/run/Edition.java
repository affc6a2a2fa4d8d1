package org.committeepapers.run;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.committeepapers.appendix.Appendix;
import org.committeepapers.appendix.AppendixContent;
import org.committeepapers.council.AppendixEntry;
import org.committeepapers.month.MonthData;

/// What is to be printed of a month.
///
/// @param month the rows, with every history that the appendices ask for
/// @param made the appendices to print, in the council's order
/// @param notMade those that would show no figure at all
/// @param papers slugs of the papers to make
/// @param formats of the documents to write
/// @param published the instant that all dates inside the documents are set to
public record Edition(
        MonthData month,
        List<Made> made,
        List<NotMade> notMade,
        List<String> papers,
        Set<DocumentFormat> formats,
        Instant published) {

    public Edition {
        made = List.copyOf(made);
        notMade = List.copyOf(notMade);
        papers = List.copyOf(papers);
        formats = Set.copyOf(formats);
    }

    /// What every appendix prints.
    public List<AppendixContent> contents() {
        return made.stream().map(Made::content).toList();
    }

    /// Why appendices are not made, by slug.
    public Map<String, String> missing() {
        Map<String, String> missing = new LinkedHashMap<>();
        notMade.forEach(one -> missing.put(one.chosen().entry().slug(), one.why()));
        return missing;
    }

    /// An appendix with what the council calls it.
    public record Chosen(AppendixEntry entry, Appendix appendix) {

        /// As messages call it, e.g. `Appendix 1 (staffing-mix)`.
        String named() {
            return entry.label() + " (" + entry.slug() + ")";
        }
    }

    /// An appendix with what it prints for the month.
    public record Made(Chosen chosen, AppendixContent content) {}

    /// An appendix that is not made.
    ///
    /// @param why clauses, e.g. `extract of leavers of June 2016 was not sent`
    /// @param nearMisses sentences on files that may be what was not sent
    public record NotMade(Chosen chosen, String why, List<String> nearMisses) {}
}
