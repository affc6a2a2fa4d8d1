package org.committeepapers.document.word;

import java.util.List;
import java.util.Map;
import org.committeepapers.appendix.Chart;
import org.w3c.dom.Element;

/// Deals the body out to upright and landscape pages.
final class Sections {

    private final Manuscript manuscript;
    private final Map<String, Chart> charts;

    Sections(Manuscript manuscript, Map<String, Chart> charts) {
        this.manuscript = manuscript;
        this.charts = charts;
    }

    void write(Element body) {
        Frame frame = new Frame(manuscript, pageHeader(body));
        Blocks blocks = new Blocks(manuscript, charts);
        List<Element> parts = Dom.elements(body);
        boolean landscape = false;
        boolean started = false;
        for (int part = 0; part < parts.size(); part++) {
            boolean next = landscape(parts, part, landscape);
            if (started && next != landscape) {
                frame.close(landscape);
            }
            landscape = next;
            frame.open(landscape);
            blocks.write(parts.get(part));
            started |= !furniture(parts.get(part));
        }
        frame.finish(landscape);
    }

    /// Titles stay on the page of what they head.
    private static boolean landscape(List<Element> parts, int part, boolean current) {
        Element element = parts.get(part);
        if (!furniture(element) && !Dom.is(element, "header")) {
            return Dom.hasClass(element, "landscape");
        }
        return part + 1 < parts.size() ? landscape(parts, part + 1, current) : current;
    }

    private static boolean furniture(Element element) {
        return Dom.hasClass(element, "page-header");
    }

    private static String pageHeader(Element body) {
        return Dom.elements(body).stream()
                .filter(Sections::furniture)
                .findFirst()
                .map(Dom::text)
                .orElse("");
    }
}
