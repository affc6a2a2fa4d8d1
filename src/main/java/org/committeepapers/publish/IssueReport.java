package org.committeepapers.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.committeepapers.staging.issue.Issue;
import org.committeepapers.staging.issue.Place;
import org.jspecify.annotations.Nullable;

/// What was found in a month's extracts, for the person who can mend them: `issues.csv` and `issues.html`.
///
/// @param heading what the issues belong to, e.g. `Kent County Council, April 2011`
public record IssueReport(String heading, List<Line> lines) {

    public static final String CSV = "issues.csv";
    public static final String HTML = "issues.html";

    private static final List<String> KEYS = List.of(
            "file", "sheet", "row", "column", "value", "severity", "rule", "message", "what_to_do", "figures_touched");

    private static final List<String> HEADINGS = List.of(
            "File",
            "Sheet",
            "Row",
            "Column",
            "Value",
            "Severity",
            "Rule",
            "What is wrong",
            "What to do",
            "Figures touched");

    /// @param figures the labels of the appendices that read the extract, e.g. `Appendix 1`
    public record Line(Issue issue, List<String> figures) {

        private List<String> cells() {
            Place place = issue.place();
            return List.of(
                    place.file(),
                    blank(place.sheet()),
                    place.row() == null ? "" : place.row().toString(),
                    blank(place.column()),
                    blank(issue.found()),
                    words(issue.severity()),
                    issue.rule(),
                    issue.message(),
                    issue.remedy(),
                    figures.isEmpty() ? "none" : String.join(", ", figures));
        }
    }

    public IssueReport {
        lines = List.copyOf(lines);
    }

    /// Writes both files.
    public List<Rendered> writeTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(CSV), csv());
        Files.writeString(folder.resolve(HTML), html());
        return List.of(new Rendered(CSV, title(), 0), new Rendered(HTML, title(), 0));
    }

    private String title() {
        return "Issues: " + heading;
    }

    String csv() {
        StringBuilder csv = new StringBuilder(csvRow(KEYS));
        lines.forEach(line -> csv.append(csvRow(line.cells())));
        return csv.toString();
    }

    private static String csvRow(List<String> cells) {
        return String.join(",", cells.stream().map(IssueReport::csvCell).toList()) + "\r\n";
    }

    /// A text that a spreadsheet would take for a formula gets an apostrophe in front.
    private static String csvCell(String text) {
        String safe = text.matches("(?s)[=+\\-@\t\r].*") ? "'" + text : text;
        return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    String html() {
        StringBuilder rows = new StringBuilder();
        for (Line line : lines) {
            rows.append("<tr>");
            line.cells()
                    .forEach(cell -> rows.append("<td>").append(escaped(cell)).append("</td>"));
            rows.append("</tr>\n");
        }
        StringBuilder headings = new StringBuilder();
        HEADINGS.forEach(
                name -> headings.append("<th scope=\"col\">").append(name).append("</th>"));
        return page(escaped(title()), summary(), headings, rows);
    }

    private static String page(String title, String summary, CharSequence headings, CharSequence rows) {
        return """
            <!DOCTYPE html>
            <html lang="en-GB">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s</title>
            <style>
            body { font: 1rem/1.5 "Liberation Sans", Arial, sans-serif; color: #1a1a1a; background: #fff; margin: 2rem; }
            h1 { color: #12436D; font-size: 1.75rem; }
            .scroll { overflow-x: auto; }
            table { border-collapse: collapse; }
            caption { text-align: left; font-weight: bold; padding-bottom: 0.5rem; }
            th, td { text-align: left; vertical-align: top; padding: 0.4rem 0.8rem 0.4rem 0; border-bottom: 1px solid #767676; }
            </style>
            </head>
            <body>
            <main>
            <h1>%s</h1>
            <p>%s</p>
            <div class="scroll" role="region" aria-label="Issues" tabindex="0">
            <table>
            <caption>Rows set aside or warned about</caption>
            <thead><tr>%s</tr></thead>
            <tbody>
            %s</tbody>
            </table>
            </div>
            </main>
            </body>
            </html>
            """.formatted(title, title, summary, headings, rows);
    }

    /// How many of each severity, in words.
    public String summary() {
        if (lines.isEmpty()) {
            return "No issues were found.";
        }
        return count(Issue.Severity.STOPS, "stops the run", "stop the run") + "; "
                + count(Issue.Severity.SET_ASIDE, "row set aside", "rows set aside") + "; "
                + count(Issue.Severity.WARNING, "warning", "warnings") + ".";
    }

    private String count(Issue.Severity severity, String one, String many) {
        long count = lines.stream()
                .filter(line -> line.issue().severity() == severity)
                .count();
        return count + " " + (count == 1 ? one : many);
    }

    private static String words(Issue.Severity severity) {
        return switch (severity) {
            case STOPS -> "stops the run";
            case SET_ASIDE -> "row set aside";
            case WARNING -> "warning";
        };
    }

    private static String blank(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
