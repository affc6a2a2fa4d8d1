package org.committeepapers.month;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.committeepapers.staging.PaperFact;

/// Words that a council's officers keep for one appendix, by their keys: `spinal-point-supplements/16` is the key `16`
/// of
/// `spinal-point-supplements`.
public record Facts(Map<String, String> byKey) {

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
}
