package org.committeepapers;

import java.nio.file.Path;
import java.util.List;
import org.committeepapers.appendix.Appendix;
import org.committeepapers.council.Council;
import org.committeepapers.paper.Appendices;

/// The appendices that the product ships, declared or Java.
public final class Shipped {

    private static final Appendices ALL = Appendices.shipped(Path.of("templates"));

    private Shipped() {}

    public static List<Appendix> appendices() {
        if (!ALL.faults().isEmpty()) {
            throw new IllegalStateException(ALL.faults().toString());
        }
        return ALL.list();
    }

    /// An appendix of a council, shipped or its own.
    public static Appendix appendix(String slug, Council council) {
        return ALL.with(council).bySlug().get(slug);
    }

    public static Appendix appendix(String slug) {
        return appendices().stream()
                .filter(appendix -> appendix.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no appendix " + slug));
    }
}
