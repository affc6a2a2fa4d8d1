package org.committeepapers.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.committeepapers.appendix.sheet.SheetFault;
import org.committeepapers.appendix.sheet.SheetTest;
import org.committeepapers.council.Council;
import org.committeepapers.council.CouncilFolder;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The tests that stand beside declarations, of the product and of the sample councils; and what is said of one that
/// fails.
class AppendixTestsTest {

    static final Path TEMPLATES = Path.of("templates");
    static final Appendices APPENDICES = Appendices.shipped(TEMPLATES);

    @TestFactory
    Stream<DynamicTest> every_appendix_prints_what_its_tests_expect() {
        return AppendixTests.shipped(TEMPLATES).entrySet().stream()
                .map(file -> dynamicTest(
                        file.getKey(),
                        () -> assertThat(AppendixTests.failures(
                                        file.getKey(), file.getValue(), APPENDICES, AppendixTestsTest::council))
                                .isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> the_tests_of_the_sample_councils_hold() throws Exception {
        try (Stream<Path> folders = Files.list(Path.of("input-samples"))) {
            return folders
                    .filter(Files::isDirectory)
                    .map(CouncilFolder::read)
                    .map(council -> dynamicTest(
                            council.id(),
                            () -> assertThat(AppendixTests.failures(council, APPENDICES.with(council)))
                                    .isEmpty()))
                    .toList()
                    .stream();
        }
    }

    static Optional<Council> council(SheetTest test) {
        return Optional.ofNullable(test.council())
                .map(Path.of("input-samples")::resolve)
                .filter(Files::isDirectory)
                .map(CouncilFolder::read);
    }

    static List<String> said(String test) {
        return AppendixTests.failures("tests/staffing-mix.yaml", test, APPENDICES, AppendixTestsTest::council).stream()
                .map(SheetFault::toString)
                .toList();
    }

    static final String TEST = """
            - test: half is filled
              council: kent-2016
              month: 2016-06
              given:
                establishment: [{unit_code: NORTH_KENT, role: SW, budgeted_fte: 2}]
                staff-in-post: [{unit_code: NORTH_KENT, role: SW, fte: 1, contract: PERM}]
              expect:
                - {table: staffing-mix-change, row: Filled by permanent staff, column: reporting_month_pct, is: 50}
            """;

    @Test
    void a_test_that_holds_says_nothing() {
        assertThat(said(TEST)).isEmpty();
    }

    @Test
    void a_test_that_fails_says_what_was_expected_and_what_was_found() {
        assertThat(said(TEST.replace("is: 50", "is: 50.1")))
                .containsExactly("tests/staffing-mix.yaml, line 8: half is filled: expected 50.1 in row \"Filled by"
                        + " permanent staff\", column \"reporting_month_pct\", found 50.0");
        assertThat(said(TEST.replace("is: 50", "missing: was not sent")))
                .singleElement()
                .asString()
                .contains("expected no figure because of \"was not sent\"");
        assertThat(said(TEST.replace("permanent staff,", "agency workers,")))
                .singleElement()
                .asString()
                .endsWith("was not sent)");
    }

    @Test
    void slips_in_a_test_are_told_with_the_nearest_name() {
        assertThat(said(TEST.replace("staff-in-post", "staff-in-posts")))
                .containsExactly("tests/staffing-mix.yaml, line 5: half is filled: there is no layout"
                        + " \"staff-in-posts\". Did you mean \"staff-in-post\"?");
        assertThat(said(TEST.replace("budgeted_fte", "budget_fte")))
                .singleElement()
                .asString()
                .contains("establishment has no column \"budget_fte\". Did you mean \"budgeted_fte\"?");
        assertThat(said(TEST.replace("NORTH_KENT, role: SW, fte", "NORT_KENT, role: SW, fte")))
                .singleElement()
                .asString()
                .contains("given staff-in-post, row 1")
                .contains("NORT_KENT");
        assertThat(said(TEST.replace("row: Filled", "row: Filed")))
                .singleElement()
                .asString()
                .contains("Did you mean \"Filled by permanent staff\"?");
        assertThat(said(TEST.replace("2016-06", "June 2016")))
                .singleElement()
                .asString()
                .contains("expected a month such as 2011-04, found \"June 2016\"");
        assertThat(said(TEST.replace("kent-2016", "kent")))
                .singleElement()
                .asString()
                .endsWith("there is no such council");
        assertThat(said(TEST.replace("  expect:\n", "  expects:\n")))
                .anyMatch(said -> said.contains("Did you mean \"expect\"?"));
    }

    @Test
    void a_test_of_an_appendix_that_there_is_not_fails() {
        assertThat(AppendixTests.failures("tests/staffing-mx.yaml", TEST, APPENDICES, AppendixTestsTest::council))
                .singleElement()
                .asString()
                .contains("there is no appendix \"staffing-mx\". Did you mean \"staffing-mix\"?");
    }
}
