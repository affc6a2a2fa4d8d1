package org.committeepapers.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.committeepapers.Rows.leaver;
import static org.committeepapers.Rows.post;
import static org.committeepapers.Rows.staff;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.committeepapers.Shipped;
import org.committeepapers.TestCouncil;
import org.committeepapers.appendix.AppendixContent;
import org.committeepapers.council.ACouncil;
import org.committeepapers.council.Council;
import org.committeepapers.council.Role;
import org.committeepapers.month.MonthData;
import org.committeepapers.staging.AgencyWorker;
import org.committeepapers.staging.Leaver;
import org.committeepapers.staging.Post;
import org.committeepapers.staging.StaffMember;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaperTemplatesTest {

    static final Path HOME = Path.of("templates");
    static final Instant PUBLISHED = Instant.parse("2011-05-01T00:00:00Z");
    static final LocalDate YEAR_BEFORE = LocalDate.parse("2010-04-30");

    static PaperTemplates templates() {
        return new PaperTemplates(HOME, TestCouncil.county(), PUBLISHED);
    }

    static List<AppendixContent> contents(MonthData month) {
        return Shipped.appendices().stream().map(appendix -> appendix.of(month)).toList();
    }

    static MonthData emptyMonth() {
        return new MonthData(TestCouncil.county(), YearMonth.of(2011, 4), Map.of());
    }

    static MonthData month(String before, String now) {
        return new MonthData(
                TestCouncil.county(),
                YearMonth.of(2011, 4),
                Map.of(
                        Post.class,
                        List.of(post("DOVER", Role.SW, "10"), post(YEAR_BEFORE, "DOVER", Role.SW, "10")),
                        StaffMember.class,
                        List.of(
                                staff("DOVER", Role.SW, now),
                                staff(YEAR_BEFORE, "DOVER", Role.SW, before, false, null)),
                        AgencyWorker.class,
                        List.of(),
                        Leaver.class,
                        List.of(leaver("2011-03-31", Role.SW, "2010-06-01", "RETIRE", "PAY"))));
    }

    static String text(Paper paper) {
        return paper.xhtml().getDocumentElement().getTextContent().replaceAll("\\s+", " ");
    }

    static String update(MonthData month) {
        return text(templates().paper("workforce-update", contents(month), Map.of()));
    }

    @Test
    void sentences_agree_with_the_direction_of_their_figures() {
        assertThat(update(month("0.70", "0.75")))
                .contains(
                        "permanent staff filled 7.5% of caseholder posts and agency workers 0.0%; 92.5% were not filled."
                                + " The share filled by permanent staff rose by 0.5 percentage points from 7.0% to 7.5% over the"
                                + " year.")
                .contains("Over the year the share of posts filled by permanent staff went from 7.0% to 7.5%.");
        assertThat(update(month("0.80", "0.75")))
                .contains("The share filled by permanent staff fell by 0.5 percentage points from 8.0% to 7.5%");
        assertThat(update(month("0.75", "0.75")))
                .contains("The share filled by permanent staff was unchanged at 7.5% over the year.")
                .contains("Over the year the share of posts filled by permanent staff stayed at 7.5%.");
    }

    @Test
    void the_paper_says_how_far_the_target_is() {
        assertThat(update(month("0.70", "0.75")))
                .contains("Permanent staff's share is 77.5 percentage points below the target of at least 85.0%.");
    }

    @Test
    void posts_that_are_over_filled_are_told_as_such() {
        assertThat(update(month("0.75", "11"))).contains("10.0% more were filled than established.");
    }

    @Test
    void the_reasons_that_stand_first_are_named() {
        assertThat(update(month("0.70", "0.75")))
                .contains("1 caseholding social worker left in the period February 2011 to April 2011.")
                .contains("Among the reasons for leaving, HR most often recorded “Retirement”, for 1 leaver.");
    }

    @Test
    void every_template_renders_from_an_empty_month() {
        for (AppendixContent content : contents(emptyMonth())) {
            assertThat(text(templates().appendix(content))).contains(content.title());
        }
        assertThat(update(emptyMonth()))
                .contains("How caseholder posts were filled at the end of April 2011 is not known: ")
                .contains("How the share of posts filled by permanent staff changed over the year is not known.");
    }

    /// What a council has not sent, its paper says instead of the figure.
    @TestFactory
    Stream<DynamicTest> a_paper_takes_every_appendix_as_optional() {
        MonthData month = month("0.70", "0.75");
        return contents(month).stream()
                .map(AppendixContent::slug)
                .map(slug -> DynamicTest.dynamicTest("without " + slug, () -> {
                    List<AppendixContent> others = contents(month).stream()
                            .filter(content -> !content.slug().equals(slug))
                            .toList();
                    Paper paper = templates()
                            .paper("workforce-update", others, Map.of(slug, "extract of leavers was not sent"));

                    assertThat(text(paper)).contains("is not attached: extract of leavers was not sent.");
                }));
    }

    @Test
    void a_paper_without_any_appendix_says_why_of_each() {
        Paper paper = templates()
                .paper(
                        "workforce-update",
                        List.of(),
                        Map.of(
                                "leaver-reasons", "extract of leavers was not sent",
                                "manager-reasons", "extract of leavers was not sent"));

        assertThat(text(paper))
                .contains("How caseholder posts are filled cannot be given: the council publishes no such appendix.")
                .contains(
                        "How many caseholding social workers left, and why, cannot be given: extract of leavers was not"
                                + " sent.")
                .contains("What they were told cannot be given: extract of leavers was not sent.")
                .doesNotContain(" 0 ");
    }

    @Test
    void words_from_data_are_escaped(@TempDir Path home) throws Exception {
        var units = List.of(
                TestCouncil.unit("EAST", "East <script>alert(1)</script> & co", null, "AREA", 1),
                TestCouncil.unit("DOVER", "Dover ${7*7}", "EAST", "DISTRICT", 2));
        var month = new MonthData(TestCouncil.county(units), YearMonth.of(2011, 4), Map.of());
        var districts = contents(month).stream()
                .filter(content -> content.slug().equals("district-vacancies"))
                .findFirst()
                .orElseThrow();
        Paper paper = templates().appendix(districts);
        assertThat(text(paper)).contains("East <script>alert(1)</script> & co").contains("Dover ${7*7}");
        assertThat(paper.xhtml().getElementsByTagNameNS("*", "script").getLength())
                .isZero();
    }

    @Test
    void a_template_cannot_reach_java_nor_leave_its_folder(@TempDir Path home) throws Exception {
        Files.createDirectories(home.resolve("papers"));
        PaperTemplates hostile = new PaperTemplates(home, TestCouncil.county(), PUBLISHED);
        for (String attack : List.of(
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
                "${council?api.class}",
                "${council.class.forName(\"java.lang.Runtime\")}",
                "<#include \"../../../../../../etc/passwd\">",
                "<#list 1.. as n>xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx</#list>")) {
            Files.writeString(home.resolve("papers/attack" + attack.hashCode() + ".ftlh"), attack);
            assertThatThrownBy(() -> hostile.paper("attack" + attack.hashCode(), List.of(), Map.of()))
                    .as(attack)
                    .isInstanceOf(TemplateException.class);
        }
    }

    @Test
    void a_broken_template_is_named_with_its_place(@TempDir Path home) throws Exception {
        Files.createDirectories(home.resolve("papers"));
        Files.writeString(home.resolve("papers/broken.ftlh"), "<html><title>t</title>\n${council.nam}</html>");
        PaperTemplates broken = new PaperTemplates(home, TestCouncil.county(), PUBLISHED);
        assertThatThrownBy(() -> broken.paper("broken", List.of(), Map.of()))
                .isInstanceOf(TemplateException.class)
                .isNotInstanceOf(OwnTemplateException.class)
                .hasMessageContaining("papers/broken.ftlh")
                .hasMessageContaining("council.nam")
                .hasMessageContaining("line 2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "${council.nam} | The following has evaluated to null or missing: ==> council.nam  [in template"
                        + " \"papers/own.ftlh\" at line 1",
                "<#if council.name> | in line 1, column 18: Unexpected end of file reached. You have an unclosed #if.",
                "<p>no end | does not make XHTML",
                "<#include \"no-such.ftlh\"> | no-such.ftlh"
            })
    void a_fault_of_a_councils_own_template_is_hers_to_mend(String text, String words, @TempDir Path parent)
            throws Exception {
        Council council =
                ACouncil.in(parent).with("templates/papers/own.ftlh", text).read();

        assertThatThrownBy(() -> new PaperTemplates(HOME, council, PUBLISHED).paper("own", List.of(), Map.of()))
                .isInstanceOf(OwnTemplateException.class)
                .hasMessageStartingWith("template papers/own.ftlh: ")
                .hasMessageContaining(words)
                .hasMessageNotContaining("Tip:");
    }

    @Test
    void a_template_that_never_ends_is_stopped() {
        assertThatThrownBy(() -> TimeBound.run(Duration.ofMillis(50), () -> {
                    while (true) {
                        Thread.onSpinWait();
                        if (Thread.currentThread().isInterrupted()) {
                            return;
                        }
                    }
                }))
                .isInstanceOf(TimeoutException.class)
                .hasMessageContaining("a loop or a pattern without an end");
    }

    @Test
    void a_document_type_is_refused() {
        assertThatThrownBy(() ->
                        Xhtml.parse("<!DOCTYPE html [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><html>&e;</html>"))
                .hasMessageContaining("DOCTYPE");
    }
}
