package org.committeepapers.council;

import java.util.Map;
import java.util.Optional;

/// How a council's own headers and codes translate into ours: only where they differ.
///
/// @param columns by layout: our column name to the header in the council's file
/// @param codes by list, e.g. `role`: the value in the council's file to ours
public record Mappings(Map<String, Map<String, String>> columns, Map<String, Map<String, String>> codes) {

    /// What a list has for a value whose rows are left out.
    public static final String LEAVE_OUT = "-";

    public static final Mappings NONE = new Mappings(Map.of(), Map.of());

    public Mappings {
        columns = Map.copyOf(columns);
        codes = Map.copyOf(codes);
    }

    /// The header that stands for our column in this layout.
    public String header(String layout, String column) {
        return columns.getOrDefault(layout, Map.of()).getOrDefault(column, column);
    }

    /// Our code for a value of the council's, or the value itself where the council has no mapping for it.
    public String code(String list, String value) {
        String word = VisibleText.word(value);
        return codes.getOrDefault(list, Map.of()).getOrDefault(word, word);
    }

    /// Whether the council says in this list what a value means.
    public boolean names(String list, String value) {
        return codes.getOrDefault(list, Map.of()).containsKey(VisibleText.word(value));
    }

    /// How the council's own system words one of our codes; empty where it has no word of its own.
    public Optional<String> word(String list, String code) {
        return codes.getOrDefault(list, Map.of()).entrySet().stream()
                .filter(value -> value.getValue().equals(code))
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst();
    }
}
