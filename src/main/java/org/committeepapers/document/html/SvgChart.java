package org.committeepapers.document.html;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.committeepapers.document.chart.Drawing;

/// A drawing as inline SVG that stands for itself: an image to assistive technology, named by its alt text.
final class SvgChart {

    private SvgChart() {}

    static String of(Drawing drawing, String altText) {
        String size = number(drawing.width()) + " " + number(drawing.height());
        String marks = drawing.marks().stream().map(SvgChart::mark).collect(Collectors.joining("\n"));
        return "<svg class=\"chart\" role=\"img\" aria-label=\"" + Escape.attribute(altText) + "\" viewBox=\"0 0 "
                + size + "\" font-family=\"'Liberation Sans', Arial, Helvetica, sans-serif\">\n" + marks + "\n</svg>";
    }

    private static String mark(Drawing.Mark mark) {
        return switch (mark) {
            case Drawing.Box box ->
                "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"%s\"/>"
                        .formatted(
                                number(box.x()),
                                number(box.y()),
                                number(box.width()),
                                number(box.height()),
                                box.fill());
            case Drawing.Line line ->
                "<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke=\"%s\" stroke-width=\"%s\"%s/>"
                        .formatted(
                                number(line.x1()),
                                number(line.y1()),
                                number(line.x2()),
                                number(line.y2()),
                                line.colour(),
                                number(line.thickness()),
                                line.dash() > 0 ? " stroke-dasharray=\"" + number(line.dash()) + "\"" : "");
            case Drawing.Path path ->
                "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"%s\" stroke-linejoin=\"round\"/>"
                        .formatted(points(path.xy()), path.colour(), number(path.thickness()));
            case Drawing.Dot dot ->
                "<circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"%s\"/>"
                        .formatted(number(dot.x()), number(dot.y()), number(dot.radius()), dot.fill());
            case Drawing.Label label -> text(label);
        };
    }

    private static String text(Drawing.Label label) {
        String anchor = label.anchor().name().toLowerCase(Locale.ROOT);
        return "<text x=\"%s\" y=\"%s\" font-size=\"%s\"%s text-anchor=\"%s\" fill=\"%s\">%s</text>"
                .formatted(
                        number(label.x()),
                        number(label.y()),
                        number(label.size()),
                        label.bold() ? " font-weight=\"bold\"" : "",
                        anchor,
                        label.colour(),
                        Escape.text(label.text()));
    }

    private static String points(List<Float> xy) {
        return xy.stream().map(SvgChart::number).collect(Collectors.joining(" "));
    }

    private static String number(float value) {
        return String.format(Locale.ROOT, "%.2f", value).replaceAll("\\.?0+$", "");
    }
}
