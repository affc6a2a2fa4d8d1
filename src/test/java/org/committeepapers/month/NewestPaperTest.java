package org.committeepapers.month;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewestPaperTest {

    private record Line(String paper, String says) {}

    @ParameterizedTest
    @CsvSource({"KCC-2011-05, KCC-2012-01", "Report 9, Report 10", "KCC-2011-05, KCC-2011-05a"})
    void what_a_newer_paper_says_takes_the_place_of_the_older(String older, String newer) {
        List<Line> lines = List.of(
                new Line(newer, "golden hello 2,000"),
                new Line(older, "golden hello 4,000"),
                new Line(newer, "refer a friend 250"));
        assertThat(NewestPaper.of(lines, Line::paper))
                .extracting(Line::says)
                .containsExactly("golden hello 2,000", "refer a friend 250");
    }

    @Test
    void without_rows_there_is_no_paper() {
        assertThat(NewestPaper.of(List.<Line>of(), Line::paper)).isEmpty();
    }
}
