package org.committeepapers.document.word;

import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.VerticalAlign;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/// Inline XHTML to runs: white space collapsed as a browser does, links, emphasis, hanging numbers.
final class Runs {

    /// Nothing else can be clicked: no `file:`, no `javascript:`.
    private static final Pattern SAFE_LINK = Pattern.compile("(?i)(https?://|mailto:).+");

    private static final String SOFT_HYPHEN = "\u00AD";

    private final Anchors anchors;

    Runs(Anchors anchors) {
        this.anchors = anchors;
    }

    void write(Node content, XWPFParagraph paragraph) {
        write(Dom.children(content), paragraph);
    }

    void write(List<Node> content, XWPFParagraph paragraph) {
        Line line = new Line(paragraph);
        content.forEach(node -> line.add(node, Look.PLAIN));
    }

    /// How a run looks and what it is part of.
    private record Look(
            boolean strong,
            boolean emphasised,
            @Nullable VerticalAlign height,
            String language,
            @Nullable String link) {

        static final Look PLAIN = new Look(false, false, null, "", null);

        Look in(Element element) {
            String ownLanguage = element.getAttribute("lang");
            return new Look(
                    strong || Dom.is(element, "strong", "b"),
                    emphasised || Dom.is(element, "em", "i"),
                    Dom.is(element, "sup")
                            ? VerticalAlign.SUPERSCRIPT
                            : Dom.is(element, "sub") ? VerticalAlign.SUBSCRIPT : height,
                    ownLanguage.isEmpty() ? language : ownLanguage,
                    Dom.is(element, "a") && element.hasAttribute("href") ? element.getAttribute("href") : link);
        }

        /// One character style a run; what it cannot say is said on the run.
        void dress(XWPFRun run) {
            if (link != null) {
                run.setStyle(Style.LINK.id());
            } else if (strong) {
                run.setStyle(Style.STRONG.id());
            } else if (emphasised) {
                run.setStyle(Style.EMPHASIS.id());
            }
            if (strong && link != null) {
                run.setBold(true);
            }
            if (emphasised && (strong || link != null)) {
                run.setItalic(true);
            }
            if (height != null) {
                run.setSubscript(height);
            }
            if (!language.isEmpty()) {
                run.setLang(language);
            }
        }
    }

    /// The text of one paragraph as it grows.
    private final class Line {

        private final XWPFParagraph paragraph;
        private boolean started;
        private boolean space;

        Line(XWPFParagraph paragraph) {
            this.paragraph = paragraph;
        }

        void add(Node node, Look look) {
            if (node instanceof Text text) {
                add(text.getData().replace(SOFT_HYPHEN, ""), look);
            } else if (Dom.is(node, "br")) {
                paragraph.createRun().addBreak();
                started = false;
                space = false;
            } else if (node instanceof Element element && hangs(element)) {
                number(element, look.in(element));
            } else if (node instanceof Element element) {
                Dom.children(element).forEach(child -> add(child, look.in(element)));
            }
        }

        private void add(String text, Look look) {
            String collapsed = text.replaceAll("[ \\t\\r\\n]+", " ");
            String words = collapsed.startsWith(" ") ? collapsed.substring(1) : collapsed;
            space |= collapsed.startsWith(" ");
            boolean spaceAfter = words.endsWith(" ");
            words = spaceAfter ? words.substring(0, words.length() - 1) : words;
            if (!words.isEmpty()) {
                boolean gap = started && space;
                if (gap && look.link() != null) {
                    run(Look.PLAIN).setText(" ");
                }
                run(look).setText(gap && look.link() == null ? " " + words : words);
                started = true;
                space = spaceAfter;
            }
        }

        /// The number of a heading or paragraph, or what a line of a header block is about.
        private static boolean hangs(Element element) {
            boolean subject = Dom.is(element, "strong")
                    && element.getParentNode() instanceof Element line
                    && Dom.hasClass(line, "line")
                    && Dom.elements(line).getFirst().isSameNode(element);
            return subject || Dom.hasClass(element, "num");
        }

        /// A number hangs in the margin of its paragraph; the text starts at the indent.
        private void number(Element element, Look look) {
            XWPFRun run = run(look);
            run.setText(Dom.text(element));
            run.addTab();
            started = false;
            space = false;
        }

        private XWPFRun run(Look look) {
            String link = look.link();
            XWPFRun run = link == null ? paragraph.createRun() : linked(link);
            look.dress(run);
            return run;
        }

        private XWPFRun linked(String link) {
            if (link.startsWith("#")) {
                CTHyperlink hyperlink = paragraph.getCTP().addNewHyperlink();
                hyperlink.setAnchor(anchors.nameOf(link.substring(1)));
                CTR run = hyperlink.addNewR();
                return new XWPFHyperlinkRun(hyperlink, run, paragraph);
            }
            if (!SAFE_LINK.matcher(link).matches()) {
                throw new IllegalArgumentException("a link must lead to https, http, mailto or an id, not to " + link);
            }
            return paragraph.createHyperlinkRun(URI.create(link).toASCIIString());
        }
    }
}
