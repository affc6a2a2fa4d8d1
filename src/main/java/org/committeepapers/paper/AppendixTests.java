package org.committeepapers.paper;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.committeepapers.appendix.Appendix;
import org.committeepapers.appendix.sheet.SheetFault;
import org.committeepapers.appendix.sheet.SheetTest;
import org.committeepapers.appendix.sheet.SheetTests;
import org.committeepapers.council.Council;
import org.committeepapers.council.Nearest;
import org.committeepapers.month.MonthData;

/// Tries appendices on rows that are given, against cells that are expected: `tests/<slug>.yaml` beside the appendices.
public final class AppendixTests {

    private static final String FOLDER = "tests";

    private AppendixTests() {}

    /// What fails of a council's own tests; empty where all print what they must.
    public static List<SheetFault> failures(Council council, Appendices appendices) {
        List<SheetFault> failures = new ArrayList<>();
        Appendices.texts(council.folder().resolve(FOLDER), FOLDER + "/")
                .forEach((file, text) -> failures.addAll(failures(file, text, appendices, _ -> Optional.of(council))));
        return failures;
    }

    /// The tests of the appendices that the product ships, by file, e.g. `tests/staffing-mix.yaml`.
    ///
    /// @param templates the product's folder of templates
    public static Map<String, String> shipped(Path templates) {
        return Appendices.texts(templates.resolve("appendices").resolve(FOLDER), FOLDER + "/");
    }

    /// What fails of a file of tests.
    ///
    /// @param councils the council of a test; empty where there is none of the name
    public static List<SheetFault> failures(
            String file, String text, Appendices appendices, Function<SheetTest, Optional<Council>> councils) {
        SheetTests tests = SheetTests.read(file, text);
        String slug = file.replaceFirst("^.*/", "").replaceFirst("\\.yaml$", "");
        for (SheetTest test : tests.tests()) {
            Appendix appendix = appendices.bySlug().get(slug);
            Optional<Council> council = councils.apply(test);
            if (appendix == null) {
                tests.fault(
                        test,
                        "",
                        "there is no appendix \"" + slug + "\"."
                                + Nearest.question(slug, appendices.bySlug().keySet()));
            } else if (council.isEmpty()) {
                tests.fault(test, "council", "there is no such council");
            } else {
                Optional<MonthData> month =
                        GivenRows.read(council.get(), test, words -> tests.fault(test, "given", words));
                month.ifPresent(rows -> tests.check(test, appendix, rows));
            }
        }
        return tests.faults();
    }
}
