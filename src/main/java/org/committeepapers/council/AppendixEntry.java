package org.committeepapers.council;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// An appendix that a council publishes.
///
/// @param slug which
/// @param label how the council's papers call it, e.g. `Appendix 1`
/// @param required whether a run without its extracts is an error instead of a notice
/// @param names how it prints codes, e.g. `SM` as `Service Manager`, in printed order; empty where the product's own
///     words do
/// @param lists the lists of words that it prints, by name: what each entry says, by its keys
public record AppendixEntry(
        String slug,
        String label,
        boolean required,
        Map<String, String> names,
        Map<String, List<Map<String, String>>> lists) {

    public AppendixEntry {
        names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
        lists = Map.copyOf(lists);
    }

    public AppendixEntry(String slug, String label, boolean required) {
        this(slug, label, required, Map.of(), Map.of());
    }
}
