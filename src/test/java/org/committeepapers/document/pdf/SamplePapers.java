package org.committeepapers.document.pdf;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.committeepapers.appendix.AppendixTable;
import org.committeepapers.appendix.Cell;
import org.committeepapers.appendix.Chart;
import org.committeepapers.appendix.Column;
import org.committeepapers.appendix.Row;
import org.committeepapers.document.chart.Drawing;
import org.committeepapers.document.chart.Drawing.Anchor;
import org.committeepapers.document.chart.Drawing.Box;
import org.committeepapers.document.chart.Drawing.Label;
import org.committeepapers.document.chart.Drawing.Line;
import org.committeepapers.measure.Exact;
import org.committeepapers.measure.Format;
import org.committeepapers.paper.Paper;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// Papers written by hand as the templates write them.
final class SamplePapers {

    static final Instant PUBLISHED = Instant.parse("2011-05-20T09:00:00Z");

    private SamplePapers() {}

    static Paper appendix(String body) {
        return paper(Paper.Kind.APPENDIX, page("en-GB", body), List.of(staffingMix()));
    }

    static Paper paper(String body) {
        return paper(Paper.Kind.PAPER, page("en-GB", body), List.of());
    }

    static Paper paper(Paper.Kind kind, String xhtml, List<AppendixTable> tables) {
        return new Paper(
                "district-vacancies",
                kind,
                "Social work vacancies by district",
                "Kent County Council",
                parse(xhtml),
                Map.of("vacancy-trend", chart()),
                tables,
                PUBLISHED);
    }

    static String page(String language, String body) {
        return """
                <html lang="%s">
                <head><title>Social work vacancies by district</title>
                <meta name="author" content="Kent County Council"/>
                <meta name="description" content="Establishment &amp; vacancies of each district"/></head>
                <body><div class="page-header">Kent County Council · Appendix 1</div>%s</body>
                </html>""".formatted(language, body);
    }

    static String smallAppendix() {
        return """
                <header class="front"><p class="label">Appendix 1</p><h1>Staffing mix</h1>
                <p class="as-at">As at 30 April 2011</p></header>
                <section>
                <p>The table sets out the make-up of the workforce. <em>Agency</em> staff are not in post.</p>
                <div class="table" id="table-staffing-mix"><table><caption>Staffing mix at 30 April 2011</caption>
                <thead><tr><th scope="col">Role group</th><th scope="col" class="number">In post, fte</th>
                <th scope="col" class="number">Vacancy rate, %</th></tr></thead>
                <tbody>
                <tr><th scope="row">Qualified social workers</th><td class="number">1,204.5</td>
                <td class="number">15.1</td></tr>
                <tr><th scope="row">Seniors</th><td class="number">96.0</td><td class="number">−2.4</td></tr>
                <tr class="total"><th scope="row">All</th><td class="number">1,300.5</td><td class="number"></td></tr>
                </tbody></table>
                <div class="notes"><p class="note">Vacancies include posts covered by agency staff.</p>
                <p class="source">Source: establishment and staff in post extracts.</p></div></div>
                </section>""";
    }

    /// A wide appendix: two header rows, eleven columns of figures, on landscape pages from the first.
    static String wideAppendix(int rows) {
        return """
                <section class="landscape">
                <header class="front"><p class="label">Appendix 1</p><h1>Social work vacancies by district</h1>
                <p class="as-at">As at 30 April 2011</p></header>
                <div class="table" id="table-district-vacancies"><table>
                <caption>Establishment, staff in post and vacancies of caseholders and seniors by district</caption>
                <thead><tr><th scope="col" rowspan="2">District</th>
                <th scope="colgroup" colspan="6" class="first-of-group">Caseholders</th>
                <th scope="colgroup" colspan="5" class="first-of-group">Senior practitioners and team managers</th></tr>
                <tr><th scope="col" class="number first-of-group">Establish­ment, fte</th>
                <th scope="col" class="number">In post, fte</th><th scope="col" class="number">Vacancies, fte</th>
                <th scope="col" class="number">Vacancy rate, %%</th><th scope="col" class="number">Agency, fte</th>
                <th scope="col" class="number">Rate including agency, %%</th>
                <th scope="col" class="number first-of-group">Establish­ment, fte</th>
                <th scope="col" class="number">In post, fte</th><th scope="col" class="number">Vacancies, fte</th>
                <th scope="col" class="number">Vacancy rate, %%</th><th scope="col" class="number">Agency, fte</th>
                </tr></thead><tbody>%s
                <tr class="total"><th scope="row">All districts</th>%s</tr></tbody></table>
                <div class="notes"><p class="note">Vacancy rate: vacancies as a percentage of establishment.</p>
                <p class="source">Source: establishment and staff in post extracts.</p></div></div>
                </section>""".formatted(
                IntStream.range(0, rows).mapToObj(SamplePapers::wideRow).collect(Collectors.joining()), figures(rows));
    }

    private static String wideRow(int row) {
        String district = row % 19 == 7
                ? "Kingston upon Thames / Richmond upon Thames joint family safeguarding district"
                : "District " + (row + 1);
        String kind = row % 12 == 11 ? " class=\"subtotal\"" : "";
        return "<tr%s><th scope=\"row\">%s</th>%s</tr>\n".formatted(kind, district, figures(row));
    }

    private static String figures(int seed) {
        return IntStream.range(0, 11)
                .mapToObj(column -> "<td class=\"number%s\">%s%d.%d</td>"
                        .formatted(
                                column == 0 || column == 6 ? " first-of-group" : "",
                                column == 3 && seed % 5 == 0 ? "−" : "",
                                (seed * 7 + column * 13) % 90,
                                (seed + column) % 10))
                .collect(Collectors.joining());
    }

    /// A paper with everything a paper has.
    static String wholePaper() {
        return """
                <header class="front"><h1>Recruitment and retention of social workers: progress report</h1></header>
                <div class="header-block">
                <p class="line"><strong>By: </strong>Cabinet Member for Specialist Children’s Services</p>
                <p class="line"><strong>To: </strong>Children’s Services Improvement Panel, 20 May 2011</p>
                <p class="line"><strong>Subject: </strong>Staffing of the children’s social work service: how many posts
                are filled, by whom, and what is being done about those that are not</p>
                <p class="line"><strong>Classification: </strong>Unrestricted</p></div>
                <div class="summary"><p><strong>Summary: </strong>This report sets out progress since the last panel.
                The vacancy rate of caseholders was 15.1% at 30 April 2011, against a target of 10%.</p>
                <p><strong>Recommendation: </strong>The Panel is asked to note the position and to agree the actions in
                paragraph 2.2.</p></div>
                <section><h2><span class="num">1. </span>Introduction</h2>
                <p class="numbered"><span class="num">1.1 </span>The Panel asked for a monthly report. <a
                href="#table-small">The table below</a> holds the figures for the county, and the full report of the last
                quarter is <a href="https://www.example.org/reports/2011/quarter-4">on the council’s website under quarterly
                workforce reports</a>, which <abbr title="Human Resources">HR</abbr> keeps.</p>
                <p class="numbered"><span class="num">1.2 </span>Three things changed in the quarter:</p>
                <ul><li>newly qualified staff took up post in <strong>14 of the 22 districts</strong>, which is why
                the rate fell although the establishment grew;</li>
                <li>agency cover fell:<ul><li>in East Kent</li><li>in Mid Kent</li></ul></li>
                <li>exit interviews began.</li></ul>
                <ol class="letters"><li>first</li><li>second</li></ol>
                <h3>Trend</h3>
                <figure class="chart" id="chart-vacancy-trend"><img src="chart:vacancy-trend"
                alt="Columns: the vacancy rate fell from 18.2% in February to 15.1% in April, 5.1 points above target."/>
                <figcaption>Vacancy rate of caseholders, February to April 2011, %</figcaption></figure>
                <div class="table" id="table-small"><table><caption>Staffing mix at 30 April 2011</caption>
                <thead><tr><th scope="col">Role group</th><th scope="col" class="number">In post, fte</th></tr></thead>
                <tbody><tr><th scope="row">Qualified</th><td class="number">1,204.5</td></tr>
                <tr class="total"><th scope="row">All</th><td class="number">1,300.5</td></tr></tbody></table>
                <div class="notes"><p class="source">Source: staff in post.</p></div></div>
                </section>
                <section class="landscape"><h2><span class="num">2. </span>Districts</h2>
                <div class="table" id="table-wide"><table><caption>Vacancies by district</caption>
                <thead><tr><th scope="col">District</th><th scope="col">What is being done</th></tr></thead>
                <tbody><tr><th scope="row">Ashford</th><td>Two posts are advertised.</td></tr></tbody></table></div>
                </section>
                <section><h2><span class="num">3. </span>Next steps</h2>
                <p class="numbered"><span class="num">3.1 </span>A further report will come in July.</p></section>
                <address class="contact"><p><strong>Background documents: </strong>none</p>
                <p><strong>Contact: </strong>Workforce Planning, <a
                href="mailto:workforce@example.org">workforce@example.org</a></p></address>""";
    }

    static AppendixTable staffingMix() {
        return new AppendixTable(
                "staffing-mix",
                "Staffing mix at 30 April 2011",
                List.of(Column.words("role_group", "Role group"), Column.figures("in_post_fte", "In post", Format.FTE)),
                List.of(Row.detail(Cell.text("Seniors"), Cell.of(96))),
                List.of(),
                "Source");
    }

    private static Chart chart() {
        return new Chart(
                "vacancy-trend",
                Chart.Kind.COLUMN,
                "Vacancy rate",
                List.of("February", "March", "April"),
                List.of(new Chart.Series("Rate", List.of(Exact.of(18), Exact.of(16), Exact.of(15)))),
                Format.PERCENT,
                null,
                "The rate fell.");
    }

    /// A drawing with every kind of mark.
    static Drawing drawing(Chart chart, float width) {
        float step = width / 4;
        return new Drawing(
                width,
                150,
                List.of(
                        new Line(0, 130, width, 130, 0.75f, "#3D3D3D", 0),
                        new Line(0, 60, width, 60, 1, "#801650", 3),
                        new Box(step, 30, 40, 100, "#12436D"),
                        new Box(step * 2, 45, 40, 85, "#12436D"),
                        new Box(step * 3, 55, 40, 75, "#12436D"),
                        new Drawing.Path(List.of(step, 30f, step * 2, 45f, step * 3, 55f), 1.5f, "#F46A25"),
                        new Drawing.Dot(step, 30, 3, "#F46A25"),
                        new Label(step + 20, 143, "February", 9, false, Anchor.MIDDLE, "#3D3D3D"),
                        new Label(width, 56, "Target 10%", 9, true, Anchor.END, "#801650"),
                        new Label(0, 10, chart.title(), 9, false, Anchor.START, "#3D3D3D")));
    }

    static Document parse(String xhtml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xhtml)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(e);
        }
    }
}
