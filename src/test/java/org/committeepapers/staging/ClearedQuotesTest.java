package org.committeepapers.staging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.committeepapers.TestCouncil;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClearedQuotesTest {

    private static final String HEADER =
            "person_ref,leave_date,unit_code,role,fte,contract,role_start_date,continuous_service_date,hr_reason_code,"
                    + "manager_reason,quote,quote_cleared\n";

    @TempDir
    Path folder;

    List<@Nullable String> quotes(String header, String... rows) throws IOException {
        Path file = folder.resolve("leavers.csv");
        Files.writeString(file, header + String.join("\n", rows));
        List<@Nullable String> quotes = new ArrayList<>();
        try (ExtractReader<Leaver> reader =
                ExtractReader.open(TestCouncil.county(), YearMonth.of(2011, 4), Layouts.of(Leaver.class), file)) {
            for (StagedRow<Leaver> row = reader.next(); row != null; row = reader.next()) {
                if (row instanceof StagedRow.Used<Leaver>(var sheet, var number, var leaver, var warnings)) {
                    quotes.add(leaver.clearedQuote());
                }
            }
        }
        return quotes;
    }

    @Test
    void only_a_quote_that_is_cleared_leaves_the_file() throws IOException {
        assertThat(quotes(
                        HEADER,
                        "a,2011-04-01,DOVER,SW,1.00,PERM,,,,,Long journeys,Y",
                        "b,2011-04-01,DOVER,SW,1.00,PERM,,,,,My manager and I,N",
                        "c,2011-04-01,DOVER,SW,1.00,PERM,,,,,My team and I,",
                        "d,2011-04-01,DOVER,SW,1.00,PERM,,,,,,Y"))
                .containsExactly("Long journeys", null, null, null);
    }

    @Test
    void a_file_without_the_word_that_they_are_cleared_gives_no_quotes() throws IOException {
        assertThat(quotes(HEADER.replace(",quote_cleared", ""), "a,2011-04-01,DOVER,SW,1.00,PERM,,,,,Long journeys"))
                .hasSize(1)
                .containsOnlyNulls();
    }
}
