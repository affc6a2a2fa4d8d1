package org.committeepapers.document.html;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.committeepapers.document.DocumentWriter;
import org.committeepapers.paper.Paper;
import org.w3c.dom.Element;

/// Writes a paper as one self-contained HTML file: style sheet and charts inside, no script, nothing fetched.
///
/// Only the elements, attributes and links of a paper are let through; anything else stops the writing, so that what a
/// template or an extract smuggles in never reaches a reader.
public final class HtmlDocumentWriter implements DocumentWriter {

    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";
    private static final Pattern REACHES_OUT =
            Pattern.compile("</|<!|@import|url\\(|expression\\(", Pattern.CASE_INSENSITIVE);

    private final String css;

    /// @param css the style sheet of the screen, e.g. the text of `templates/house-style/screen.css`
    /// @throws IllegalArgumentException when the style sheet fetches anything or could end its element
    public HtmlDocumentWriter(String css) {
        if (REACHES_OUT.matcher(css).find()) {
            throw new IllegalArgumentException(
                    "the screen style sheet must stand alone: it may hold no @import, no url() and no markup");
        }
        this.css = css;
    }

    @Override
    public void write(Paper paper, Path file) throws IOException {
        Files.write(file, page(paper).getBytes(StandardCharsets.UTF_8));
    }

    private String page(Paper paper) {
        Element html = paper.xhtml().getDocumentElement();
        Element body = Dom.child(html, "body");
        StringBuilder out = new StringBuilder("<!DOCTYPE html>\n");
        out.append("<html lang=\"").append(Escape.attribute(language(html))).append("\">\n");
        head(out, paper, Dom.child(html, "head"));
        out.append("<body>\n<a class=\"skip\" href=\"#main-content\">Skip to main content</a>\n");
        out.append("<main id=\"main-content\" tabindex=\"-1\">");
        new BodyWriter(paper, out).children(body);
        out.append("</main>\n</body>\n</html>\n");
        return out.toString();
    }

    private void head(StringBuilder out, Paper paper, Element head) {
        out.append("<head>\n<meta charset=\"utf-8\">\n");
        out.append("<meta http-equiv=\"Content-Security-Policy\" content=\"")
                .append(POLICY)
                .append("\">\n");
        out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        out.append("<title>").append(Escape.text(paper.title())).append("</title>\n");
        meta(out, "author", paper.council());
        for (Element meta : Dom.children(head)) {
            String name = meta.getAttribute("name").toLowerCase(Locale.ROOT);
            if (Dom.name(meta).equals("meta") && name.equals("description")) {
                meta(out, name, meta.getAttribute("content"));
            }
        }
        out.append("<style>\n").append(css.strip()).append("\n</style>\n</head>\n");
    }

    private static void meta(StringBuilder out, String name, String content) {
        out.append("<meta name=\"")
                .append(name)
                .append("\" content=\"")
                .append(Escape.attribute(content))
                .append("\">\n");
    }

    private static String language(Element html) {
        String language = html.getAttribute("lang");
        return language.isEmpty() ? "en-GB" : language;
    }
}
