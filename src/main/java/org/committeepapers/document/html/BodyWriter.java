package org.committeepapers.document.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.committeepapers.appendix.Chart;
import org.committeepapers.document.chart.ChartLayout;
import org.committeepapers.paper.Paper;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/// Writes the words of a paper, element by element: charts become pictures, wide tables scroll on their own.
final class BodyWriter {

    /// Points; the picture is stretched to its column, so this sets how large its words look.
    private static final float CHART_WIDTH = 440;

    private static final String CHART = "chart:";

    private final Paper paper;
    private final StringBuilder out;
    private final Map<String, Integer> regions = new HashMap<>();

    BodyWriter(Paper paper, StringBuilder out) {
        this.paper = paper;
        this.out = out;
    }

    /// @throws IllegalArgumentException when something stands there that no paper may hold
    void children(Element parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            switch (child) {
                case Text text -> out.append(Escape.text(text.getData()));
                case Element element -> element(element);
                default -> {}
            }
        }
    }

    private void element(Element element) {
        String name = Dom.name(element);
        if (name.equals("img")) {
            chart(element);
        } else if (!Allowed.element(name)) {
            throw refused("<" + name + ">");
        } else if (name.equals("table")) {
            table(element);
        } else if (!Dom.hasClass(element, "page-header")) {
            plain(element, name);
        }
    }

    private void plain(Element element, String name) {
        out.append('<').append(name);
        attributes(element);
        out.append('>');
        if (!Allowed.empty(name)) {
            children(element);
            out.append("</").append(name).append('>');
        }
    }

    /// A region that the keyboard can reach and scroll, named by the table's caption; numbered from the second of a
    /// name on, where a paper shows a table in its text and again in its appendix.
    private void table(Element table) {
        String name = Dom.children(table).stream()
                .filter(child -> Dom.name(child).equals("caption"))
                .map(caption -> caption.getTextContent().strip().replaceAll("\\s+", " "))
                .findFirst()
                .orElseThrow(() -> refused("a table without a caption"));
        int times = regions.merge(name, 1, Integer::sum);
        out.append("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"")
                .append(Escape.attribute(times == 1 ? name : name + " (" + times + ")"))
                .append("\">");
        plain(table, "table");
        out.append("</div>");
    }

    private void chart(Element image) {
        String source = image.getAttribute("src");
        Chart chart = source.startsWith(CHART) ? paper.charts().get(source.substring(CHART.length())) : null;
        if (chart == null) {
            throw refused("the picture " + source + ", which is none of its charts");
        }
        String alt = image.getAttribute("alt");
        out.append(SvgChart.of(ChartLayout.lay(chart, CHART_WIDTH), alt.isBlank() ? chart.altText() : alt));
    }

    private void attributes(Element element) {
        NamedNodeMap attributes = element.getAttributes();
        for (int at = 0; at < attributes.getLength(); at++) {
            Attr attribute = (Attr) attributes.item(at);
            String name = attribute.getName().toLowerCase(Locale.ROOT);
            if (name.startsWith("xmlns") || name.equals("xml:lang")) {
                continue;
            }
            String value = attribute.getValue();
            if (!Allowed.attribute(name)) {
                throw refused("the attribute " + name);
            }
            if (name.equals("href") && !Allowed.link(value)) {
                throw refused("the link " + value);
            }
            out.append(' ')
                    .append(name)
                    .append("=\"")
                    .append(Escape.attribute(value))
                    .append('"');
        }
    }

    private IllegalArgumentException refused(String what) {
        return new IllegalArgumentException(
                "the paper " + paper.slug() + " holds " + what + ", which HTML may not carry");
    }
}
