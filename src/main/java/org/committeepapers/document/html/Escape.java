package org.committeepapers.document.html;

/// Words made safe for the places of an HTML file where they may stand.
final class Escape {

    private Escape() {}

    /// Between tags.
    static String text(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /// Between the double quotes of an attribute.
    static String attribute(String words) {
        return text(words).replace("\"", "&quot;");
    }
}
