package org.committeepapers.council;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a council publishes, and for whom.
///
/// @param committee null where the council names none: its papers cannot be made then
/// @param papers slugs
public record Publication(@Nullable Committee committee, List<AppendixEntry> appendices, List<String> papers) {

    public Publication {
        appendices = List.copyOf(appendices);
        papers = List.copyOf(papers);
    }

    public Optional<AppendixEntry> findAppendix(String slug) {
        return appendices.stream().filter(entry -> entry.slug().equals(slug)).findFirst();
    }

    /// What the entries of a list under an appendix say, by their keys; none where the council has no such list.
    public List<Map<String, String>> list(String slug, String name) {
        return findAppendix(slug)
                .map(entry -> entry.lists().getOrDefault(name, List.of()))
                .orElse(List.of());
    }

    /// How the council prints the codes of an appendix, in printed order; empty where it says nothing of them.
    public Map<String, String> names(String slug) {
        return findAppendix(slug).map(AppendixEntry::names).orElse(Map.of());
    }
}
