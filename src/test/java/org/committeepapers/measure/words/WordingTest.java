package org.committeepapers.measure.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.committeepapers.measure.Exact;
import org.committeepapers.measure.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    static final Map<String, Told> FIGURES = Map.ofEntries(
            figure("permanent", "75.5", Format.PERCENT),
            figure("before", "73.7", Format.PERCENT),
            figure("target", "85", Format.WHOLE_PERCENT),
            figure("same", "75.49", Format.PERCENT),
            figure("unfilled", "6.2", Format.PERCENT),
            figure("over", "-3.7", Format.PERCENT),
            figure("nought", "0", Format.PERCENT),
            figure("none", "0", Format.PEOPLE),
            figure("one", "1", Format.PEOPLE),
            figure("leavers", "144", Format.PEOPLE),
            figure("gap", "-500", Format.GBP),
            figure("excess", "500", Format.GBP),
            figure("level", "0.4", Format.GBP),
            Map.entry("locality", new Told.Words("Thanet")),
            Map.entry("agency", new Told.Missing("the extract of agency workers of June 2015 was not sent")),
            Map.entry("agency-before", new Told.Missing("the extract of agency workers of June 2014 was not sent")));

    static final Map<String, String> WORDS = Map.of("month", "June 2015", "service code", "children", "why", "");

    static Map.Entry<String, Told> figure(String name, String value, Format format) {
        return Map.entry(name, new Told.Known(Exact.of(new BigDecimal(value)), format));
    }

    static Wording.Said say(String sentence) {
        return Wording.read(sentence, FIGURES.keySet(), WORDS.keySet()).say(FIGURES, WORDS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x {permanent} | x 75.5%",
                "x {one} | x 1 person",
                "x {gap} | x −£500",
                "x {permanent number} | x 75.5",
                "x {none or none}, {one or none} | x no people, 1 person",
                "x {none in words}, {one in words}, {leavers in words} | x none, one, 144",
                "x {gap without sign} | x £500",
                "{none number} {none ?leaver¦leavers} | 0 leavers",
                "{one number} {one ?leaver¦leavers} | 1 leaver",
                "{leavers number} {leavers ?leaver¦leavers} | 144 leavers",
                "{none ?nobody¦one person¦* people} left | Nobody left",
                "{one ?nobody¦one person¦* people} left | One person left",
                "{leavers ?nobody¦one person¦* people} left | 144 people left",
                "x {excess +* over budget¦* under budget¦on budget} | x £500 over budget",
                "x {gap +* over budget¦* under budget¦on budget} | x £500 under budget",
                "x {level +* over budget¦* under budget¦on budget} | x on budget",
                "x {one of leavers}, {none of leavers} | x 1 of 144 (0.7%), none of 144",
                "x {change permanent from before} | x rose by 1.8 percentage points from 73.7% to 75.5%",
                "x {change same from permanent} | x was unchanged at 75.5%",
                "x {permanent against target} | x 9.5 percentage points below the target of 85.0%",
                "x {permanent against same at least} | x on the target of at least 75.5%",
                "x {permanent against before at most} | x 1.8 percentage points above the target of at most 73.7%",
                "x was {unfilled over-filled} | x was 6.2% vacant",
                "x was {over over-filled} | x was over-filled by 3.7%",
                "x {change unfilled from over over-filled} | x went from over-filled by 3.7% to 6.2% vacant",
                "x {unfilled are vacant}, {over are not filled} | x 6.2% are vacant, 3.7% more are filled than established",
                "x {unfilled were not filled} | x 6.2% were not filled",
                "In {month}, {nought were vacant}. | In June 2015, the establishment was fully filled.",
                "It ended. {nought were vacant} | It ended. The establishment was fully filled",
                "{service code}: {permanent} | children: 75.5%",
                "x {locality} | x Thanet",
                "no figure | no figure"
            })
    void each_form_says_a_figure(String sentence, String words) {
        assertThat(say(sentence.replace("¦", "|"))).isEqualTo(new Wording.Said(Optional.of(words), List.of()));
    }

    @Test
    void a_sentence_with_a_missing_figure_is_not_said_and_says_why() {
        Wording.Said said = say("{permanent} and {agency}, {change agency from agency-before}");
        assertThat(said.text()).isEmpty();
        assertThat(said.reasons())
                .containsExactly(
                        "the extract of agency workers of June 2015 was not sent",
                        "the extract of agency workers of June 2014 was not sent");
        assertThat(Wording.read("Not known: {why}.", Set.of(), Set.of("why"))
                        .say(Map.of(), Map.of("why", said.why()))
                        .text())
                .hasValue("Not known: the extract of agency workers of June 2015 was not sent; the extract of agency "
                        + "workers of June 2014 was not sent.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "{permanant} ! {permanant}: there is no permanant. Did you mean \"permanent\"?",
                "{mnth} ! {mnth}: there is no mnth. Did you mean \"month\"?",
                "{change permanent from befor} ! {change permanent from befor}: there is no befor. Did you mean \"before\"?",
                "{month number} ! {month number}: month is a word, which has no forms; write {month}",
                "{permanent withot sign} ! {permanent withot sign} is no form of a figure; the nearest is {x without sign}",
                "{change permanent form before} ! {change permanent form before} is no form of a figure; the nearest is"
                        + " {change x from y}",
                "{permanent agianst target} ! {permanent agianst target} is no form of a figure; the nearest is"
                        + " {x against y}",
                "{gap +over|under} ! {gap +over|under} is no form of a figure; the nearest is {x +above|below|on}",
                "of {permanent posts ! a brace without its other in: of {permanent posts"
            })
    void what_is_not_known_is_refused_with_the_nearest(String sentence, String message) {
        assertThatThrownBy(() -> say(sentence))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void where_none_is_near_all_forms_are_told() {
        assertThatThrownBy(() -> say("{permanent, the share of everybody}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the forms are {x}, {x number}, {x or none},")
                .hasMessageEndingWith(", {x +above|below|on}");
    }

    @Test
    void what_is_told_in_words_has_no_number() {
        assertThatThrownBy(() -> say("{locality number}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("locality is told in words, which have no forms; write {locality}");
    }

    @Test
    void what_is_not_given_is_our_own_fault() {
        Wording sentence = Wording.read("{permanent}", FIGURES.keySet(), Set.of());
        assertThatThrownBy(() -> sentence.say(Map.of(), WORDS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("nothing is given for permanent");
    }

    @Test
    void pounds_are_not_compared_with_percentages() {
        assertThatThrownBy(() -> say("{change permanent from gap}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("permanent and gap are not of one unit: 75.5%, −£500");
    }

    @Test
    void a_sentence_knows_its_figures() {
        assertThat(Wording.read(
                                "{month}: {change permanent from before}, {permanent}",
                                FIGURES.keySet(),
                                WORDS.keySet())
                        .figures())
                .containsExactly("permanent", "before");
    }
}
