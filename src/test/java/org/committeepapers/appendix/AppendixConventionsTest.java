package org.committeepapers.appendix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.committeepapers.Shipped;
import org.committeepapers.TestCouncil;
import org.committeepapers.appendix.sheet.DeclaredAppendix;
import org.committeepapers.appendix.sheet.Sheet;
import org.committeepapers.appendix.sheet.SheetColumn;
import org.committeepapers.appendix.sheet.SheetRow;
import org.committeepapers.appendix.sheet.SheetSentence;
import org.committeepapers.council.AppendixEntry;
import org.committeepapers.council.Council;
import org.committeepapers.council.CouncilFolder;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Measure;
import org.committeepapers.measure.Measures;
import org.committeepapers.measure.Unit;
import org.committeepapers.month.MonthData;
import org.committeepapers.paper.Paper;
import org.committeepapers.paper.PaperTemplates;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// What every appendix keeps to, so that commands, templates, data files and readers can rely on it. Appendices are
/// found by their service; a new one is held to this as soon as it is there.
class AppendixConventionsTest {

    static final Path TEMPLATES = Path.of("templates");
    static final Path DECLARED = TEMPLATES.resolve("appendices");
    static final String KEBAB_CASE = "[a-z][a-z0-9]*(-[a-z0-9]+)*";

    /// The ends of a data file's column that say what is counted, by unit; people, posts and plain counts may be
    /// called as the papers call them.
    static final Map<Unit, Set<String>> SUFFIXES = Map.of(
            Unit.FTE, Set.of("_fte", "_wte"),
            Unit.PERCENT, Set.of("_pct"),
            Unit.PERCENTAGE_POINTS, Set.of("_pp"),
            Unit.GBP, Set.of("_gbp"),
            Unit.GBP_THOUSANDS, Set.of("_gbp_k"),
            Unit.GBP_MILLIONS, Set.of("_gbp_m"));

    static final List<Appendix> ALL = Shipped.appendices();

    @Test
    void there_are_appendices() {
        assertThat(ALL)
                .as(
                        "appendices found: a class carries @AutoService(Appendix.class), a declaration lies in %s",
                        DECLARED)
                .isNotEmpty();
    }

    @TestFactory
    Stream<DynamicTest> a_slug_is_kebab_case_and_the_appendix_s_own() {
        return each(appendix -> {
            assertThat(appendix.slug())
                    .as("slug of %s: use lower-case words joined by hyphens, e.g. district-vacancies", name(appendix))
                    .matches(KEBAB_CASE);
        });
    }

    @TestFactory
    Stream<DynamicTest> an_appendix_says_what_it_is_about_and_what_it_reads() {
        return each(appendix -> {
            assertThat(appendix.title())
                    .as("title() of %s: say what it shows in a few words, for `papers list`", name(appendix))
                    .isNotBlank();
            assertThat(appendix.needs().all())
                    .as("needs() of %s: name the extracts that it reads", name(appendix))
                    .isNotEmpty();
        });
    }

    @TestFactory
    Stream<DynamicTest> an_appendix_has_sentences_before_its_tables() {
        return each(appendix -> {
            if (Files.notExists(DECLARED.resolve(appendix.slug() + ".ftlh"))) {
                assertThat(
                                appendix instanceof DeclaredAppendix declared
                                        ? declared.sheet().lead()
                                        : List.of(ofAnEmptyMonth(appendix).lead()))
                        .as(
                                "lead of %s: say what its figures show, and with `otherwise` what is said where they are"
                                        + " missing; or write templates/appendices/%s.ftlh",
                                name(appendix), appendix.slug())
                        .isNotEmpty();
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> an_appendix_of_java_has_a_test_beside_it() {
        return each(appendix -> {
            if (!(appendix instanceof DeclaredAppendix)) {
                assertThat(Path.of(
                                "src/test/java", appendix.getClass().getName().replace('.', '/') + "Test.java"))
                        .as(
                                "test of %s: hold its tables against the golden ones or against figures worked out by"
                                        + " hand",
                                name(appendix))
                        .isRegularFile();
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> a_declared_appendix_is_made_of_a_sample_or_has_rows_and_cells_to_try_it_on()
            throws IOException {
        Set<String> listed = councils()
                .flatMap(folder -> CouncilFolder.read(folder).appendices().stream())
                .map(AppendixEntry::slug)
                .collect(Collectors.toSet());
        return eachDeclared((slug, sheet) -> assertThat(
                        listed.contains(slug) || Files.exists(DECLARED.resolve("tests/" + slug + ".yaml")))
                .as(
                        "%s.yaml is listed in no council.yaml of input-samples: list it there, or write tests/%s.yaml"
                                + " beside it with the rows that are given and the cells that are expected",
                        slug, slug)
                .isTrue());
    }

    @TestFactory
    Stream<DynamicTest> a_declared_rate_is_defined_in_a_note() {
        return eachDeclared((slug, sheet) -> {
            String notes = sheet.tables().values().stream()
                    .flatMap(table -> table.notes().stream())
                    .flatMap(List::stream)
                    .map(SheetSentence::say)
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining("\n"));
            assertThat(rates(sheet))
                    .as("rates of %s.yaml: a note of a table that prints one says {means NAME}", slug)
                    .allSatisfy(rate -> assertThat(notes).contains("{means " + rate + "}"));
        });
    }

    /// The rates in its cells that have a definition.
    private static Set<String> rates(Sheet sheet) {
        return sheet.tables().values().stream()
                .flatMap(table -> Stream.concat(
                        table.columns().stream().flatMap(SheetColumn::leaves).map(SheetColumn::is),
                        Stream.ofNullable(table.rows())
                                .flatMap(rows -> rows.written().stream())
                                .map(SheetRow::is)))
                .filter(Objects::nonNull)
                .filter(Measures::has)
                .map(Measures::named)
                .filter(measure -> measure.format().unit() == Unit.PERCENT
                        && !measure.means().isEmpty()
                        && measure.targets().isEmpty())
                .map(Measure::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @TestFactory
    Stream<DynamicTest> content_carries_the_slug_a_title_and_at_least_one_table() {
        return each(appendix -> {
            AppendixContent content = ofAnEmptyMonth(appendix);
            assertThat(content.slug())
                    .as("slug in the content of %s", name(appendix))
                    .isEqualTo(appendix.slug());
            assertThat(content.title())
                    .as("title in the content of %s: what it shows, for whom and as at when", name(appendix))
                    .isNotBlank();
            assertThat(content.tables())
                    .as("tables of %s: a chart needs its figures beside it", name(appendix))
                    .isNotEmpty();
        });
    }

    @TestFactory
    Stream<DynamicTest> a_table_says_what_it_shows_and_where_it_comes_from() {
        return eachTable(table -> {
            assertThat(table.name())
                    .as("name of a table: lower-case words joined by hyphens, the name of its CSV")
                    .matches(KEBAB_CASE);
            assertThat(table.title())
                    .as("title of the table %s: it is the caption", table.name())
                    .isNotBlank();
            assertThat(table.source())
                    .as("source of the table %s: name the extracts and their day", table.name())
                    .isNotBlank();
        });
    }

    @TestFactory
    Stream<DynamicTest> a_column_has_a_name_of_its_own_in_snake_case_and_a_heading() {
        return eachTable(table -> {
            assertThat(table.columns().stream().map(Column::key))
                    .as("columns of the table %s: no key may stand twice", table.name())
                    .doesNotHaveDuplicates()
                    .allMatch(key -> key.matches("[a-z0-9]+(_[a-z0-9]+)*"), "keys are snake_case");
            assertThat(table.columns())
                    .as("columns of the table %s: give each a heading", table.name())
                    .allMatch(column -> !column.heading().isBlank());
        });
    }

    @TestFactory
    Stream<DynamicTest> a_column_of_figures_names_its_unit_last() {
        return eachTable(table -> assertThat(table.columns()).allSatisfy(column -> {
            Format format = column.format();
            Set<String> suffixes = format == null ? Set.of() : SUFFIXES.getOrDefault(format.unit(), Set.of());
            assertThat(suffixes.isEmpty() || suffixes.stream().anyMatch(end -> named(column.key(), end)))
                    .as(
                            "column %s of the table %s counts %s: end its key in %s, or give it the Format it counts in",
                            column.key(), table.name(), format == null ? "" : format.unit(), suffixes)
                    .isTrue();
        }));
    }

    @TestFactory
    Stream<DynamicTest> a_table_has_a_name_of_its_own_among_those_of_a_council() throws IOException {
        return councils()
                .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> {
                    Council council = CouncilFolder.read(folder);
                    Map<String, List<String>> slugs = ALL.stream()
                            .filter(appendix ->
                                    council.findAppendix(appendix.slug()).isPresent())
                            .flatMap(appendix -> ofAnEmptyMonth(appendix).tables().stream()
                                    .map(table -> Map.entry(table.name(), appendix.slug())))
                            .collect(Collectors.groupingBy(
                                    Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
                    assertThat(slugs)
                            .as("tables by name: two of one name would overwrite each other's CSV; rename one")
                            .allSatisfy((name, owners) ->
                                    assertThat(owners).as(name).hasSize(1));
                }));
    }

    static Stream<Path> councils() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("input-samples"))) {
            return folders.filter(Files::isDirectory).sorted().toList().stream();
        }
    }

    @TestFactory
    Stream<DynamicTest> a_chart_says_in_words_what_it_shows() {
        return each(appendix -> assertThat(ofAnEmptyMonth(appendix).charts()).allSatisfy(chart -> {
            assertThat(chart.altText())
                    .as("alt text of the chart %s of %s: AltText words it", chart.id(), name(appendix))
                    .isNotBlank();
            assertThat(chart.title()).as("title of the chart %s", chart.id()).isNotBlank();
            assertThat(chart.id()).as("id of a chart of %s", name(appendix)).matches(KEBAB_CASE);
        }));
    }

    @TestFactory
    Stream<DynamicTest> a_template_shows_every_table_and_chart_even_of_an_empty_month() {
        return each(appendix -> {
            AppendixContent content = ofAnEmptyMonth(appendix);
            Paper paper = new PaperTemplates(TEMPLATES, TestCouncil.county(), Instant.EPOCH).appendix(content);
            assertThat(attributes(paper, "div", "id"))
                    .as("tables in the template of %s: show each with <@table ...>", name(appendix))
                    .containsAll(content.tables().stream()
                            .map(table -> "table-" + table.name())
                            .toList());
            assertThat(attributes(paper, "img", "src"))
                    .as("charts in the template of %s: show each with <@chart ...>", name(appendix))
                    .containsExactlyInAnyOrderElementsOf(content.charts().stream()
                            .map(chart -> "chart:" + chart.id())
                            .toList());
        });
    }

    static List<String> attributes(Paper paper, String element, String attribute) {
        var found = paper.xhtml().getElementsByTagNameNS("*", element);
        return Stream.iterate(0, i -> i < found.getLength(), i -> i + 1)
                .map(i -> ((org.w3c.dom.Element) found.item(i)).getAttribute(attribute))
                .toList();
    }

    /// Years and the like may stand behind the unit: `in_post_fte_2015`.
    static boolean named(String key, String end) {
        return ("_" + key).endsWith(end) || ("_" + key + "_").contains(end + "_");
    }

    static AppendixContent ofAnEmptyMonth(Appendix appendix) {
        return appendix.of(new MonthData(TestCouncil.county(), YearMonth.of(2011, 4), Map.of()));
    }

    /// Where somebody finds it: its class, or its declaration.
    static String name(Appendix appendix) {
        return appendix instanceof DeclaredAppendix
                ? appendix.slug() + ".yaml"
                : appendix.getClass().getSimpleName();
    }

    static Stream<DynamicTest> eachDeclared(BiConsumer<String, Sheet> convention) {
        return ALL.stream()
                .flatMap(appendix -> appendix instanceof DeclaredAppendix declared ? Stream.of(declared) : Stream.of())
                .map(declared -> DynamicTest.dynamicTest(
                        declared.slug(), () -> convention.accept(declared.slug(), declared.sheet())));
    }

    static Stream<DynamicTest> each(Consumer<Appendix> convention) {
        return ALL.stream().map(appendix -> DynamicTest.dynamicTest(name(appendix), () -> convention.accept(appendix)));
    }

    static Stream<DynamicTest> eachTable(Consumer<AppendixTable> convention) {
        return ALL.stream()
                .flatMap(appendix -> ofAnEmptyMonth(appendix).tables().stream()
                        .map(table -> DynamicTest.dynamicTest(
                                String.format(Locale.ROOT, "%s: %s", name(appendix), table.name()),
                                () -> convention.accept(table))));
    }
}
