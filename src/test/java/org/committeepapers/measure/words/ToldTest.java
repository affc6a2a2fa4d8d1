package org.committeepapers.measure.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.committeepapers.measure.Exact;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Working;
import org.junit.jupiter.api.Test;

class ToldTest {

    @Test
    void a_figure_is_told_with_the_format_of_its_table_and_a_missing_one_with_its_reason() {
        Figure known = Figure.of(Working.Given.constant(5));
        assertThat(Told.of(known, Format.POSTS)).isEqualTo(new Told.Known(Exact.of(5), Format.POSTS));
        assertThat(Told.of(new Figure.Words("Thanet"), Format.POSTS)).isEqualTo(new Told.Words("Thanet"));
        assertThat(Told.of(Figure.notAvailable("not sent"), Format.POSTS)).isEqualTo(new Told.Missing("not sent"));
    }
}
