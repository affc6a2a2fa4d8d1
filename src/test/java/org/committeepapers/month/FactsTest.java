package org.committeepapers.month;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.committeepapers.TestCouncil;
import org.committeepapers.staging.PaperFact;
import org.junit.jupiter.api.Test;

class FactsTest {

    static Facts facts(String... keysAndValues) {
        List<PaperFact> rows = Stream.of(keysAndValues)
                .map(pair -> pair.split("="))
                .map(pair -> new PaperFact("CC-2011-05", pair[0], pair[1], null, null))
                .toList();
        return Facts.of(
                new MonthData(TestCouncil.county(), YearMonth.of(2011, 4), Map.of(PaperFact.class, rows)), "targets");
    }

    @Test
    void the_facts_of_an_appendix_are_those_whose_keys_begin_with_its_name() {
        assertThat(facts("targets/note=a", "targets-2/note=b", "note=c").byKey())
                .containsExactly(Map.entry("note", "a"));
    }

    @Test
    void a_key_that_is_typed_twice_counts_as_it_stands_first() {
        assertThat(facts("targets/1=one", "targets/1=other").byKey()).containsExactly(Map.entry("1", "one"));
    }
}
