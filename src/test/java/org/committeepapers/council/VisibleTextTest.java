package org.committeepapers.council;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u00A0Ann",
                "Ann\u2007",
                "\u202FAnn\u3000",
                "\u200BAnn",
                "An\u200Dn",
                "\uFEFFAnn",
                "A\u00ADnn",
                "\u200EAnn\u200F",
                "Ann\u0000",
                "\u001BAnn",
                "\u2800Ann",
                " Ann\t"
            })
    void what_cannot_be_seen_is_no_part_of_a_text(String text) {
        assertThat(VisibleText.of(text)).isEqualTo("Ann");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\r\nb", "a\rb", "a\u000Bb", "a\u2028b", "a\u0085b"})
    void a_line_break_of_any_kind_is_a_line_break(String text) {
        assertThat(VisibleText.of(text)).isEqualTo("a\nb");
        assertThat(VisibleText.word(text)).isEqualTo("a b");
    }

    @Test
    void letters_of_any_language_stay() {
        assertThat(VisibleText.of("Ynys Môn – ŵ ŷ “é” 𝒳")).isEqualTo("Ynys Môn – ŵ ŷ “é” 𝒳");
        assertThat(VisibleText.word("Social \u00A0 Worker")).isEqualTo("Social Worker");
    }
}
