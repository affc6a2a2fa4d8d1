package org.committeepapers.document.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.committeepapers.document.chart.Charts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opentest4j.TestAbortedException;

class HtmlDocumentWriterTest {

    static final String TABLE = """
            <div class="table" id="table-district-vacancies"><table><caption>Table 1: Vacancies by district, 30 April 2011</caption>
            <thead><tr><th scope="col" rowspan="2">District</th><th scope="colgroup" colspan="3" class="first-of-group">Caseholders</th>
            <th scope="colgroup" colspan="2" class="first-of-group">Managers</th></tr>
            <tr><th scope="col" class="number first-of-group">Establishment, fte</th><th scope="col" class="number">In post, fte</th>
            <th scope="col" class="number">Vacancy rate, %</th><th scope="col" class="number first-of-group">Establishment, fte</th>
            <th scope="col" class="number">Vacancy rate, %</th></tr></thead>
            <tbody><tr><th scope="row">Ashford</th><td class="number first-of-group">24.0</td><td class="number">20.4</td>
            <td class="number">15.0</td><td class="number first-of-group">4.0</td><td class="number">\u22122.5</td></tr>
            <tr><th scope="row">Canterbury</th><td class="number first-of-group">1,024.0</td><td class="number">20.4</td>
            <td class="number">15.0</td><td class="number first-of-group">0.0</td><td class="number">[z]</td></tr>
            <tr class="subtotal"><th scope="row">East Kent</th><td class="number first-of-group">48.0</td><td class="number">40.8</td>
            <td class="number">15.0</td><td class="number first-of-group">4.0</td><td class="number">0.0</td></tr>
            <tr class="total"><th scope="row">County</th><td class="number first-of-group">48.0</td><td class="number">40.8</td>
            <td class="number">15.0</td><td class="number first-of-group">4.0</td><td class="number">0.0</td></tr></tbody></table>
            <div class="notes"><p class="note">Vacancy rate: (establishment less in post) / establishment.</p>
            <p class="source">Source: establishment and staff in post, 30 April 2011</p></div></div>
            """;
    static final String BODY = """
            <div class="page-header">Sample County Council · Appendix 1</div>
            <header class="front"><p class="label">Appendix 1</p><h1>Social work vacancies by district</h1>
            <p class="as-at">As at 30 April 2011</p></header>
            <div class="header-block"><p class="line"><strong>To: </strong>Cabinet Committee</p></div>
            <div class="summary"><p>Members are asked to note the vacancy rate of 15.0%%.</p></div>
            <section><h2><span class="num">1. </span>Introduction</h2>
            <p class="numbered"><span class="num">1.1 </span>Of 48.0 <abbr title="full-time equivalent">fte</abbr> posts 7.2 are vacant &amp; 3 &lt; 4. See <a href="#table-district-vacancies">table 1</a> or <a href="mailto:hr@example.org">write to us</a>.</p>
            <ol class="letters"><li>First</li><li>Second<br/>line</li></ol></section>
            <section class="landscape"><h2><span class="num">2. </span>Districts</h2>%s
            %s</section>
            <address class="contact"><p>Head of Workforce</p></address>
            """;

    @TempDir
    Path folder;

    @Test
    void one_page_holds_everything_and_nothing_leaves_it() throws Exception {
        String html = Files.readString(write(body()));

        assertThat(html)
                .startsWith("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n"
                        + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src"
                        + " 'unsafe-inline'; img-src data:\">\n")
                .contains("<title>Vacancies &amp; agency cover</title>")
                .contains("<meta name=\"author\" content=\"Sample County Council\">")
                .contains("<meta name=\"description\" content=\"What it shows\">")
                .contains("posts 7.2 are vacant &amp; 3 &lt; 4.")
                .contains("<li>Second<br>line</li>")
                .doesNotContain("<script", "<link", "src=", "xmlns", "url(", "https://")
                .doesNotContain("Sample County Council · Appendix 1");
    }

    @Test
    void a_table_scrolls_in_a_region_of_its_own_that_the_keyboard_reaches() throws Exception {
        assertThat(Files.readString(write(body())))
                .contains("<div class=\"table\" id=\"table-district-vacancies\"><div class=\"scroll\" role=\"region\""
                        + " tabindex=\"0\" aria-label=\"Table 1: Vacancies by district, 30 April 2011\"><table>");
    }

    @Test
    void a_chart_is_an_inline_picture_with_its_alt_text_and_its_figures() throws Exception {
        assertThat(Files.readString(write(body())))
                .contains("<figure class=\"chart\" id=\"chart-staffing\"><svg class=\"chart\" role=\"img\""
                        + " aria-label=\"Actual &quot;rose&quot; &amp; agency fell\" viewBox=\"0 0 440 ")
                .contains(">261.4</text>");
    }

    @Test
    void a_page_passes_axe() throws Exception {
        HtmlAssert.passesAxe(write(body()));
    }

    @Test
    void axe_sees_a_picture_without_words() throws Exception {
        Path page = write(body());
        Files.writeString(page, Files.readString(page).replaceAll("aria-label=\"Actual[^\"]*\"", ""));

        assertThatThrownBy(() -> HtmlAssert.passesAxe(page))
                .isInstanceOfAny(AssertionError.class, TestAbortedException.class)
                .satisfies(thrown -> {
                    if (thrown instanceof AssertionError) {
                        assertThat(thrown).hasMessageContaining("svg-img-alt");
                    }
                });
    }

    @Test
    void the_same_paper_gives_the_same_bytes() throws Exception {
        assertThat(write(body())).hasSameBinaryContentAs(write(body()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <script>alert(1)</script>                      | the paper sample holds <script>, which HTML may not carry
            <iframe src="https://example.org"/>            | the paper sample holds <iframe>, which HTML may not carry
            <style>p { color: red }</style>                | the paper sample holds <style>, which HTML may not carry
            <p onclick="go()">x</p>                        | the paper sample holds the attribute onclick, which HTML may not carry
            <p style="color: red">x</p>                    | the paper sample holds the attribute style, which HTML may not carry
            <a href="javascript:go()">x</a>                | the paper sample holds the link javascript:go(), which HTML may not carry
            <img src="https://example.org/a.png" alt="a"/> | the paper sample holds the picture https://example.org/a.png, which is none of its charts, which HTML may not carry
            """)
    void what_no_paper_may_hold_is_refused(String body, String message) {
        assertThatThrownBy(() -> write(body))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void a_style_sheet_that_fetches_is_refused() {
        assertThatThrownBy(() -> new HtmlDocumentWriter("@import 'https://example.org/a.css';"))
                .hasMessage("the screen style sheet must stand alone: it may hold no @import, no url() and no markup");
    }

    private static String body() {
        String figures = Charts.all().keySet().stream()
                .map(id -> "<figure class=\"chart\" id=\"chart-" + id + "\"><img src=\"chart:" + id
                        + "\" alt=\"Actual &quot;rose&quot; &amp; agency fell\"/><figcaption>Chart of " + id
                        + "</figcaption></figure>")
                .collect(Collectors.joining());
        return BODY.formatted(TABLE, figures);
    }

    private Path write(String body) throws Exception {
        Path file = Files.createTempFile(folder, "page", ".html");
        String css = Files.readString(Path.of("templates/house-style/screen.css"));
        new HtmlDocumentWriter(css).write(Papers.of(body, Map.copyOf(Charts.all())), file);
        return file;
    }
}
