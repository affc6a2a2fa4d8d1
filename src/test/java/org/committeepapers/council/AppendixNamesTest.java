package org.committeepapers.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.entry;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AppendixNamesTest {

    @TempDir
    Path parent;

    ACouncil withEntry(String entry) {
        return ACouncil.in(parent)
                .with("council.yaml", ACouncil.YAML.replace("{slug: staffing-mix, label: Appendix 2}", entry));
    }

    @Test
    void names_of_codes_are_kept_in_the_order_of_the_file() {
        Council council = withEntry(
                        "{slug: new-recruits, label: Appendix 2, names: {SM: Service Manager, ATM: Assistant, PC: Consultant}}")
                .read();
        assertThat(council.names("new-recruits"))
                .containsExactly(entry("SM", "Service Manager"), entry("ATM", "Assistant"), entry("PC", "Consultant"));
        assertThat(council.names("district-vacancies")).isEqualTo(Map.of());
        assertThat(council.names("no-such-appendix")).isEqualTo(Map.of());
    }

    @Test
    void a_name_that_is_no_text_is_a_fault_at_its_line() {
        ACouncil council = withEntry("{slug: new-recruits, label: Appendix 2, names: {SM: [Service, Manager]}}");
        assertThat(catchThrowableOfType(CouncilFolderException.class, council::read)
                        .faults())
                .extracting(CouncilFault::message)
                .containsExactly("\"SM\" expects a single value; found a list or block");
    }
}
