package org.committeepapers.staging.issue;

import java.util.List;
import org.committeepapers.council.Nearest;

/// A file of which no layout knows the name.
public record UnknownFile(Place place, List<String> layouts) implements Issue {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String message() {
        return place + ": no layout has this name; the file was not read." + Nearest.question(stem(), layouts);
    }

    @Override
    public String remedy() {
        return "Name it after its layout: " + String.join(", ", layouts) + ".";
    }

    private String stem() {
        return place.file().replaceFirst("\\.[^.]*$", "");
    }
}
