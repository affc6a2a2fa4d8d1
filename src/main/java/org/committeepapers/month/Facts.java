package org.committeepapers.month;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.committeepapers.staging.PaperFact;

/// Words that a council's officers keep for one appendix, by their keys: `targets/2.label` is the key `2.label` of
/// `targets`. Keys that begin with a number list things: the number is the place, the rest names what is said.
public record Facts(Map<String, String> byKey) {

    private static final Pattern LISTED = Pattern.compile("([0-9]{1,4})\\.(.+)");

    public Facts {
        byKey = Collections.unmodifiableMap(new LinkedHashMap<>(byKey));
    }

    /// The facts kept for an appendix, of the newest paper that they were typed for.
    ///
    /// @param topic the appendix's slug, or another word that keys begin with
    public static Facts of(MonthData month, String topic) {
        String start = topic + "/";
        Map<String, String> byKey = new LinkedHashMap<>();
        List<PaperFact> facts = month.all(PaperFact.class).stream()
                .filter(fact -> fact.key().startsWith(start))
                .toList();
        NewestPaper.of(facts, PaperFact::paperRef)
                .forEach(fact -> byKey.putIfAbsent(fact.key().substring(start.length()), fact.value()));
        return new Facts(byKey);
    }

    /// What is said of each listed thing, by name, in the order of their numbers.
    public List<Map<String, String>> listed() {
        Map<Integer, Map<String, String>> things = new TreeMap<>();
        byKey.forEach((key, value) -> {
            Matcher listed = LISTED.matcher(key);
            if (listed.matches()) {
                things.computeIfAbsent(Integer.valueOf(listed.group(1)), _ -> new LinkedHashMap<>())
                        .put(listed.group(2), value);
            }
        });
        return List.copyOf(things.values());
    }
}
