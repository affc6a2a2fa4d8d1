package org.committeepapers.document.word;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.committeepapers.appendix.Chart;
import org.committeepapers.appendix.Chart.Kind;
import org.committeepapers.appendix.Chart.Series;
import org.committeepapers.appendix.Chart.Target;
import org.committeepapers.measure.Exact;
import org.committeepapers.measure.Format;
import org.committeepapers.paper.Paper;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// Invented papers by hand, after the conventions that templates keep.
final class SamplePapers {

    static final Instant PUBLISHED = Instant.parse("2011-05-06T09:30:00Z");

    private SamplePapers() {}

    /// Writes the samples into a folder, to be looked at.
    public static void main(String[] folder) throws IOException {
        WordDocumentWriter writer = new WordDocumentWriter(ReferenceDocument.FILE);
        for (Paper paper : List.of(paper(), appendix(15), appendix(60), charts())) {
            writer.write(paper, Path.of(folder[0], paper.slug() + ".docx"));
        }
    }

    static Paper of(String body, Chart... charts) {
        return of("sample", body, charts);
    }

    static Paper of(String slug, String body, Chart... charts) {
        return new Paper(
                slug,
                Paper.Kind.PAPER,
                "Social work staffing in Westmere",
                "Westmere County Council",
                xhtml(body),
                Arrays.stream(charts).collect(Collectors.toMap(Chart::id, Function.identity())),
                List.of(),
                PUBLISHED);
    }

    private static Document xhtml(String body) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader("""
                            <html xmlns="http://www.w3.org/1999/xhtml" lang="en-GB"><head><title>Staffing</title>
                            <meta name="description" content="Vacancies and agency workers at the end of April 2011"/>
                            </head><body>%s</body></html>
                            """.formatted(body))));
        } catch (ParserConfigurationException | SAXException | IOException fault) {
            throw new IllegalArgumentException(fault);
        }
    }

    static Chart chart(String id, Kind kind, Target target, List<String> categories, Series... series) {
        return new Chart(
                id, kind, "Caseholders by month", categories, List.of(series), Format.FTE, target, "Alt of " + id);
    }

    /// Values in words: `-` is a gap.
    static Series series(String name, String values) {
        return new Series(
                name,
                Arrays.stream(values.split(" "))
                        .map(value -> value.equals("-") ? null : Exact.of(new BigDecimal(value)))
                        .toList());
    }

    static final List<String> MONTHS = List.of("Oct 10", "Nov 10", "Dec 10", "Jan 11", "Feb 11", "Mar 11", "Apr 11");

    static List<Chart> everyKind() {
        Target target = new Target("Target 85.0", Exact.of(85));
        return List.of(
                chart(
                        "stacked",
                        Kind.STACKED_COLUMN,
                        null,
                        MONTHS,
                        series("Permanent", "61.24 62.0 63.5 63.0 65.1 66.0 68.2"),
                        series("Overseas recruits", "5.0 5.0 8.0 10.0 12.0 12.5 12.5"),
                        series("Agency", "12.0 11.5 10 9.8 8.0 7.5 6.25")),
                chart("column", Kind.COLUMN, null, MONTHS, series("Leavers", "3 4 - 2 6 5 4")),
                chart("line", Kind.LINE, target, MONTHS, series("Filled posts", "78.1 79.0 80.2 - 82.2 84.0 86.3")),
                chart(
                        "bar",
                        Kind.HORIZONTAL_BAR,
                        target,
                        List.of("Ashmere and Coldbrook", "Dunmere", "Eastmarsh and the Islands", "Fernhill"),
                        series("Filled posts", "78.1 92.5 80.2 66.7")),
                chart(
                        "floating",
                        Kind.FLOATING_BAR,
                        null,
                        List.of("Newly qualified", "Qualified", "Senior practitioner", "Team leader"),
                        series("Minimum", "25472.0 28636.0 34549.0 38961.0"),
                        series("Maximum", "28636.0 33661.0 38042.0 43500.0")),
                chart(
                        "second-axis",
                        Kind.COLUMN_WITH_LINE,
                        null,
                        List.of("Journal", "Website", "Radio"),
                        series("Spend", "12000 4500 8000"),
                        series("Applications", "14 52 9")));
    }

    static Paper charts() {
        String body = everyKind().stream().map(chart -> figure(chart.id())).collect(Collectors.joining());
        return of(
                "charts",
                "<div class='page-header'>Westmere County Council · Charts</div><h1>Every chart</h1>" + body,
                everyKind().toArray(Chart[]::new));
    }

    static String figure(String id) {
        return "<figure class='chart' id='chart-" + id + "'><img src='chart:" + id + "' alt='Alternative text of " + id
                + "'/><figcaption>Chart " + id + ", April 2011</figcaption></figure>";
    }

    static Paper appendix(int districts) {
        return of("appendix-" + districts, """
                <div class="page-header">Westmere County Council · Appendix 1</div>
                <header class="front"><p class="label">Appendix 1</p>
                <h1>Social work vacancies by district</h1><p class="as-at">As at 30 April 2011</p></header>
                <section class="landscape"><div class="table" id="table-vacancies">
                <table><caption>Social work posts, vacancies and agency workers by district, fte, 30 April 2011</caption>
                <thead><tr><th scope="col" rowspan="2">District</th>
                <th scope="colgroup" colspan="5" class="first-of-group">Caseholders</th>
                <th scope="colgroup" colspan="5" class="first-of-group">Non-caseholding managers</th></tr><tr>%s%s</tr></thead>
                <tbody>%s</tbody></table>
                <div class="notes"><p class="note">Vacancy rate: establishment less staff in post, as a share of
                establishment. [z] not applicable: no posts in the establishment.</p>
                <p class="source">Source: Westmere staffing extract, April 2011</p></div></div></section>
                """.formatted(headings(), headings(), rows(districts)));
    }

    private static String headings() {
        List<String> names = List.of(
                "Establish\u00ADment, fte",
                "In post, fte",
                "Agency, fte",
                "Vacancy rate, %",
                "Vacancy rate with agency, %");
        return IntStream.range(0, names.size())
                .mapToObj(i -> "<th scope='col' class='number" + (i == 0 ? " first-of-group" : "") + "'>"
                        + names.get(i).replace("\u00AD", "") + "</th>")
                .collect(Collectors.joining());
    }

    private static String rows(int districts) {
        StringBuilder rows = new StringBuilder();
        for (int row = 1; row <= districts; row++) {
            rows.append("<tr><th scope='row'>")
                    .append(row % 4 == 0 ? "Upper Coldbrook and Marsh " : "District ")
                    .append(row)
                    .append("</th>")
                    .append(figures(row))
                    .append("</tr>");
            if (row % 5 == 0) {
                rows.append("<tr class='subtotal'><th scope='row'>Area ")
                        .append(row / 5)
                        .append("</th>")
                        .append(figures(row * 5))
                        .append("</tr>");
            }
        }
        return rows.append("<tr class='total'><th scope='row'>Westmere</th>")
                .append(figures(1900))
                .append("</tr>")
                .toString();
    }

    private static String figures(int seed) {
        return IntStream.range(0, 10)
                .mapToObj(i -> "<td class='number" + (i % 5 == 0 ? " first-of-group" : "") + "'>"
                        + (i == 7 && seed % 3 == 0
                                ? "[z]"
                                : i % 5 == 4
                                        ? "\u2212" + seed % 7 + ".5"
                                        : String.format("%,.1f", seed * (i + 3) * 0.7))
                        + "</td>")
                .collect(Collectors.joining());
    }

    static Paper paper() {
        return of("paper", """
                <div class="page-header">Westmere County Council · Item 6</div>
                <header class="front"><h1>Recruitment and retention of social workers</h1></header>
                <div class="header-block"><p class="line"><strong>From: </strong>Cabinet Member for Specialist Children’s
                Services; Corporate Director, Families and Social Care</p>
                <p class="line"><strong>To: </strong>Social Care Committee, 6 May 2011</p>
                <p class="line"><strong>Subject: </strong>Staffing of the children’s social work teams</p>
                <p class="line"><strong>Classification: </strong>Unrestricted</p></div>
                <div class="summary"><p><strong>Summary: </strong>At 30 April 2011 14.9% of caseholding posts were vacant,
                6.9% after agency workers. This report tells what was done and what the figures mean for the target.</p>
                <p><strong>Recommendation: </strong>Members are asked to note the progress and to agree the targets in
                section 3.</p></div>
                <section id="introduction"><h2><span class="num">1. </span>Introduction</h2>
                <p class="numbered"><span class="num">1.1 </span>The council employs 512.5 <abbr title="full-time
                equivalent">fte</abbr> social workers. Teams were <em>asked</em> to recruit 60 more; see
                <a href="#table-mix">the table</a> and <a href="https://www.gov.uk/">the national figures</a>.</p>
                <p class="numbered"><span class="num">1.2 </span>Three measures were agreed in October 2010:</p>
                <ul><li>a market premium for qualified staff in the districts that found it hardest to recruit, reviewed
                each year;</li><li>overseas recruitment:<ul><li>from North America</li><li>from Europe</li></ul></li>
                <li>a campaign in the trade press.</li></ul></section>
                <section><h2><span class="num">2. </span>Progress since the last report to this committee and what is
                left to do before the summer</h2>
                <p class="numbered"><span class="num">2.1 </span>Posts filled rose in each of the last six months.</p>
                <figure class="chart" id="chart-stacked"><img src="chart:stacked" alt="Caseholders rise from 78.2 to 87.0
                fte"/><figcaption>Caseholders by kind of contract, fte, October 2010 to April 2011</figcaption></figure>
                <h3>By kind of contract</h3><div class="table" id="table-mix"><table><caption>Caseholders by kind of
                contract, 30 April 2011</caption><thead><tr><th scope="col">Contract</th><th scope="col" class="number">Posts,
                fte</th><th scope="col" class="number">Share, %</th><th scope="col">Direction</th></tr></thead><tbody>
                <tr><th scope="row">Permanent</th><td class="number">68.2</td><td class="number">78.4</td><td>Up ▲</td></tr>
                <tr><th scope="row">Agency</th><td class="number">18.8</td><td class="number">21.6</td><td>Down ▼</td></tr>
                <tr class="total"><th scope="row">All</th><td class="number">87.0</td><td class="number">100.0</td>
                <td>Up ▲</td></tr></tbody></table><div class="notes"><p class="source">Source: staffing extract, April
                2011</p></div></div>
                <p class="numbered"><span class="num">2.2 </span>The next steps are:</p>
                <ol><li>agree the premium;</li><li>advertise again;</li></ol>
                <p>Members are asked to:</p><ol class="letters"><li>note the report;</li><li>agree the targets.</li></ol>
                <ol><li>This list counts anew.</li></ol></section>
                <section><h2><span class="num">3. </span>Targets</h2><p class="numbered"><span class="num">3.1 </span>The
                target is 85% of posts filled by permanent staff.</p></section>
                <address class="contact"><p><strong>Contact officer</strong></p><p>Head of Workforce Planning</p>
                <p>Telephone 01632 960000</p><p><a href="mailto:workforce@westmere.example">workforce@westmere.example</a></p>
                </address>
                """, everyKind().get(0));
    }
}
