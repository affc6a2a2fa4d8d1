package org.committeepapers.staging.issue;

import java.util.List;
import org.committeepapers.council.Nearest;

/// A fact that an officer typed and nothing reads.
///
/// @param begins what the keys of facts begin with
public record UnknownFact(Place place, String found, List<String> begins) implements Issue {

    @Override
    public Severity severity() {
        return Severity.STOPS;
    }

    @Override
    public String message() {
        String topic = found.split("[/ ]", 2)[0];
        return place + ": nothing reads the fact \"" + found + "\". Facts begin with " + String.join(", ", begins) + "."
                + Nearest.question(topic, begins);
    }

    @Override
    public String remedy() {
        return "Correct the key or take the row out. Lists of words stand under their appendix in council.yaml.";
    }
}
