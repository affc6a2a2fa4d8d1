package org.committeepapers.document.html;

import java.util.Set;
import java.util.regex.Pattern;

/// What may stand in the HTML of a paper. Everything else is refused, never silently dropped.
final class Allowed {

    private static final Set<String> ELEMENTS = words("""
            header footer nav section article div span p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd a strong em b i abbr sub sup
            small br hr blockquote address time figure figcaption table caption thead tbody tfoot tr th td colgroup col""");
    private static final Set<String> ATTRIBUTES = words("""
            id class lang title scope colspan rowspan headers abbr href start type datetime span
            aria-label aria-labelledby aria-hidden""");
    private static final Set<String> VOID = Set.of("br", "hr", "col");
    private static final Pattern LINK = Pattern.compile("(?i)(#|https?://|mailto:|tel:)[^\\p{Cntrl}]*");

    private Allowed() {}

    private static Set<String> words(String words) {
        return Set.of(words.split("\\s+", -1));
    }

    static boolean element(String name) {
        return ELEMENTS.contains(name);
    }

    static boolean empty(String name) {
        return VOID.contains(name);
    }

    static boolean attribute(String name) {
        return ATTRIBUTES.contains(name);
    }

    /// A place in the same document, a web page, an e-mail address or a telephone number.
    static boolean link(String href) {
        return LINK.matcher(href).matches();
    }
}
