package org.committeepapers.appendix.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeepapers.appendix.recruitment.RecruitmentRows.content;
import static org.committeepapers.appendix.recruitment.RecruitmentRows.printed;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.committeepapers.GoldenTable;
import org.committeepapers.Printing;
import org.committeepapers.SampleMonth;
import org.committeepapers.appendix.AppendixContent;
import org.committeepapers.appendix.AppendixTable;
import org.committeepapers.appendix.Cell;
import org.committeepapers.appendix.Column;
import org.committeepapers.appendix.Row;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Unit;
import org.committeepapers.staging.CampaignResult;
import org.committeepapers.staging.PaperFact;
import org.junit.jupiter.api.Test;

class CampaignResultsTest {

    static final String SUMMARY = "appendix-7-campaign-results";
    static final AppendixContent KENT = SampleMonth.content(new CampaignResults(), "kent-2011", "2011-04");

    static CampaignResult result(String week, String campaign, String site, String spend, int clicks, int visitors) {
        return new CampaignResult(
                LocalDate.parse(week), campaign, site, "Listing", new BigDecimal(spend), clicks, visitors, 1, 2);
    }

    @Test
    void kents_figures_come_out_of_the_rows_of_its_adverts() {
        GoldenTable.of("kent-2011", SUMMARY).isPrintedBy(KENT.table().get(SUMMARY));
    }

    @Test
    void among_sites_the_guardian_brought_most_applications_and_among_adverts_googles_location_keywords() {
        // E05: the paper compares the share of a site with that of an advert
        List<List<String>> adverts = printed(KENT, "campaign-results-by-advert");
        assertThat(adverts)
                .contains(
                        List.of("Google / Location keywords", "1,080.60", "2,512", "0.43", "1,790", "0.60", "8", "41"),
                        List.of("The Guardian", "13,866.67", "1,560", "8.89", "404", "34.32", "11", "36"),
                        List.of("Careers site / Vacancy pages", "[z]", "[x]", "[z]", "982", "[z]", "1", "6"),
                        List.of("Total", "26,563.71", "7,065", "3.76", "4,821", "5.51", "22", "104"));
        assertThat(adverts)
                .filteredOn(row -> row.getFirst().contains(" / "))
                .extracting(row -> Integer.valueOf(row.get(6)))
                .containsExactly(8, 1, 6, 5, 1, 0, 1);
    }

    @Test
    void the_charts_say_in_words_what_they_show() {
        assertThat(KENT.chart().get("media-spend-and-applications").altText())
                .isEqualTo("Comparison of 4 categories. Media spend to date, £: highest £13,867 (The Guardian), lowest "
                        + "£1,747 (Google); no figure for Careers site. Applications, last 7 days: highest 11 (The "
                        + "Guardian), lowest 1 (Community Care and Careers site).");
        assertThat(KENT.chart().get("responses-by-advert").altText())
                .isEqualTo("Comparison of 7 categories. Responses: highest 41 (Google / Location keywords),"
                        + " lowest 0 (Community Care / Team Leader listing).");
    }

    @Test
    void the_sentence_holds_the_figures_of_the_table() {
        assertThat(Printing.words(KENT))
                .contains("By 20 April 2011 the campaign had brought 4,821 tracked visitors at £5.51 a visitor, and 22"
                        + " applications in the last 7 days.");
    }

    @Test
    void adverts_with_most_responses_stand_first_in_the_chart() {
        assertThat(KENT.chart().get("responses-by-advert").categories())
                .startsWith(
                        "Google / Location keywords", "The Guardian / Jobs listing", "The Guardian / Jobs by e-mail")
                .endsWith("Careers site / Vacancy pages", "Community Care / Team Leader listing");
    }

    @Test
    void a_council_that_names_no_lines_gets_every_measure_of_the_campaigns_still_running() {
        AppendixContent content = content(
                new CampaignResults(),
                new PaperFact("campaign-results", "weeks-planned", "4", "weeks", null),
                result("2011-04-13", "A", "Site", "30.00", 10, 4),
                result("2011-04-20", "A", "Site", "60.00", 16, 6),
                result("2011-04-13", "Over", "Site", "999.00", 1, 1),
                result("2011-05-04", "A", "Site", "999.00", 1, 1));
        assertThat(printed(content, SUMMARY))
                .containsExactly(
                        List.of("Campaign data to", "2011-04-20", "date"),
                        List.of("Weeks completed", "2", "weeks"),
                        List.of("Weeks remaining", "2", "weeks"),
                        List.of("Tracked visitors", "6", "visitors"),
                        List.of("Tracked visitors, week on week change", "50.0", "pct"),
                        List.of("Share of visitors", "100.0", "pct"),
                        List.of("Applications submitted, last 7 days", "1", "applications"),
                        List.of("Share of applications", "100.0", "pct"),
                        List.of("Responses", "2", "responses"),
                        List.of("Cost per click", "3.75", "gbp"),
                        List.of("Cost per click, change", "25.0", "pct"),
                        List.of("Cost per visitor", "10.00", "gbp"),
                        List.of("Cost per visitor, change", "33.3", "pct"));
    }

    @Test
    void a_line_that_cannot_be_made_says_why() {
        CampaignWeek week = new CampaignWeek(
                LocalDate.parse("2011-04-20"), List.of(result("2011-04-20", "A", "Site", "1.00", 0, 0)));
        CampaignLines lines = new CampaignLines(week, Figure.notAvailable("no length is set"));
        assertThat(missing(lines.rows(List.of(Map.of("measure", "visitors", "site", "Sight")))))
                .isEqualTo("no advert of the campaign is called Sight");
        assertThat(missing(lines.rows(List.of(Map.of("measure", "cost-per-click")))))
                .isEqualTo("nothing spent, or nobody clicked");
        assertThat(missing(lines.rows(List.of(Map.of("measure", "visitors-change")))))
                .isEqualTo("nothing to divide by, or no week before");
        assertThat(missing(lines.rows(List.of(Map.of("measure", "weeks-remaining")))))
                .isEqualTo("no length is set");
    }

    private static String missing(List<Row> rows) {
        return ((Cell.Missing) rows.getFirst().cells().get(1)).reason();
    }

    @Test
    void without_results_the_appendix_says_so() {
        AppendixContent content = content(new CampaignResults());
        assertThat(content.tables()).extracting(AppendixTable::rows).containsExactly(List.of());
        assertThat(content.tables().getFirst().columns().get(1))
                .isEqualTo(Column.figures("value", "Value", new Format(Unit.BY_ROW, 0)));
    }
}
