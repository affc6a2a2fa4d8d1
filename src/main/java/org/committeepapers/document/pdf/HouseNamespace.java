package org.committeepapers.document.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openpdf.css.sheet.StylesheetInfo;
import org.openpdf.simple.extend.XhtmlNamespaceHandler;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// XHTML as the engine sees it: its own defaults and one style sheet, the house's, whatever the document links to or
/// brings along.
final class HouseNamespace extends XhtmlNamespaceHandler {

    private static final StylesheetInfo DEFAULTS =
            new StylesheetInfo(StylesheetInfo.Origin.USER_AGENT, "defaults.css", List.of("all"), defaults());

    private final String css;
    private boolean linksHidden;

    HouseNamespace(String css) {
        this.css = css;
    }

    private static String defaults() {
        try (InputStream sheet =
                XhtmlNamespaceHandler.class.getResourceAsStream("/resources/css/XhtmlNamespaceHandler.css")) {
            return new String(Objects.requireNonNull(sheet).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<StylesheetInfo> getDefaultStylesheet() {
        return Optional.of(DEFAULTS);
    }

    @Override
    public List<StylesheetInfo> getStylesheets(Document document) {
        return List.of(new StylesheetInfo(StylesheetInfo.Origin.AUTHOR, "paper.css", List.of("all"), css));
    }

    /// Runs something that must not see links.
    void withoutLinks(Runnable painting) {
        linksHidden = true;
        try {
            painting.run();
        } finally {
            linksHidden = false;
        }
    }

    @Override
    public @Nullable String getLinkUri(Element element) {
        return linksHidden ? null : super.getLinkUri(element);
    }
}
