package org.committeepapers.document.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpdf.text.pdf.BaseFont;

class TextTest {

    static final String EXTRA = "£–—‘’“”…−\u00A0";

    @ParameterizedTest
    @CsvSource({"false, LiberationSans-Regular", "true, LiberationSans-Bold"})
    void widths_are_those_of_the_font_in_the_documents(boolean bold, String name) throws Exception {
        byte[] bytes = TextTest.class
                .getResourceAsStream("/liberation/" + name + ".ttf")
                .readAllBytes();
        BaseFont font = BaseFont.createFont(name + ".ttf", BaseFont.IDENTITY_H, true, true, bytes, null);
        for (char character : (ascii() + EXTRA).toCharArray()) {
            String one = String.valueOf(character);
            assertThat(Text.width(one, 1000, bold)).as(one).isCloseTo(font.getWidthPoint(one, 1000), within(1f));
        }
    }

    @Test
    void words_are_wrapped_between_words_and_cut_with_an_ellipsis() {
        assertThat(Text.wrap("Tonbridge and Malling", 9, 50)).containsExactly("Tonbridge", "and Malling");
        assertThat(Text.fit("Tonbridge and Malling", 9, 60)).isEqualTo("Tonbridge a…");
    }

    private static String ascii() {
        StringBuilder all = new StringBuilder();
        for (char character = ' '; character <= '~'; character++) {
            all.append(character);
        }
        return all.toString();
    }
}
