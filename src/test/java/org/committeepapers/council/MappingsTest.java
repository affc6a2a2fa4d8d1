package org.committeepapers.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class MappingsTest {

    static final Mappings MAPPINGS = new Mappings(
            Map.of(), Map.of("funding", Map.of("Growth Bid 2017", "GROWTH", "Core", "BASE", "Additional", "GROWTH")));

    @Test
    void a_code_has_the_councils_own_word_the_first_by_the_alphabet_where_there_are_several() {
        assertThat(MAPPINGS.word("funding", "BASE")).hasValue("Core");
        assertThat(MAPPINGS.word("funding", "GROWTH")).hasValue("Additional");
    }

    @Test
    void a_code_or_a_list_without_a_mapping_has_no_word() {
        assertThat(MAPPINGS.word("funding", "TEMP")).isEmpty();
        assertThat(MAPPINGS.word("contract", "PERM")).isEmpty();
    }
}
