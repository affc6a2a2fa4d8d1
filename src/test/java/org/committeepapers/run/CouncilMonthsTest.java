package org.committeepapers.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.committeepapers.run.CouncilMonths.CouncilMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CouncilMonthsTest {

    @TempDir
    Path folder;

    Path council(String name, String... months) throws IOException {
        Path council = Files.createDirectories(folder.resolve(name));
        Files.createFile(council.resolve("council.yaml"));
        for (String month : months) {
            Files.createDirectory(council.resolve(month));
        }
        return council;
    }

    @Test
    void every_council_is_taken_for_its_newest_month() throws Exception {
        Path second = council("b-council", "2011-04", "2010-12", "reference");
        Path first = council("a-council", "2016-06");
        Files.createDirectory(folder.resolve("no-council"));
        Files.createFile(folder.resolve("README.md"));
        assertThat(CouncilMonths.within(List.of(folder), null))
                .containsExactly(
                        new CouncilMonth(first, YearMonth.of(2016, 6)),
                        new CouncilMonth(second, YearMonth.of(2011, 4)));
    }

    @Test
    void a_council_may_be_named_itself_and_a_month_may_be_given() throws Exception {
        Path council = council("a-council", "2016-06");
        assertThat(CouncilMonths.within(List.of(council), YearMonth.of(2016, 5)))
                .containsExactly(new CouncilMonth(council, YearMonth.of(2016, 5)));
    }

    @Test
    void a_folder_without_councils_is_said_to_be() {
        assertThatThrownBy(() -> CouncilMonths.within(List.of(folder), null))
                .isInstanceOf(NoInputException.class)
                .hasMessage("There is no council folder with a month in " + folder + ".");
    }
}
