package org.committeepapers.measure.words;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.words.Against.Aim;

/// A way to say one figure, or one beside another. What each gives is on the page of [Wording].
///
/// @param written as an officer writes it, with `x` and `y` for the names of figures
record Form(String written, Pattern pattern, Function<Form.Said, String> words) {

    private static final String NAME = "[\\p{L}\\p{N}][\\p{L}\\p{N}_-]*";

    static final Form PLAIN = of("x", said -> said.x().words());

    static final List<Form> ALL = List.of(
            PLAIN,
            of("x number", said -> said.format().print(said.x().value())),
            of("x or none", said -> Count.of(said.x().value(), said.format())),
            of("x in words", said -> Count.inWords(said.x().value(), said.format())),
            of("x without sign", Said::size),
            of("x over-filled", said -> Vacancy.state(said.x().value(), said.format())),
            of("x are vacant", said -> said.vacancy("are", "vacant")),
            of("x were vacant", said -> said.vacancy("were", "vacant")),
            of("x are not filled", said -> said.vacancy("are", "not filled")),
            of("x were not filled", said -> said.vacancy("were", "not filled")),
            of(
                    "change x from y",
                    said -> Change.between(said.y().value(), said.x().value(), said.format())),
            of(
                    "change x from y over-filled",
                    said -> Vacancy.change(said.y().value(), said.x().value(), said.format())),
            of("x against y", said -> said.against(Aim.UNSAID)),
            of("x against y at least", said -> said.against(Aim.AT_LEAST)),
            of("x against y at most", said -> said.against(Aim.AT_MOST)),
            of("x of y", said -> PartOf.words(said.x().value(), said.y().value(), said.format())),
            of("x ?one|many", said -> said.byNumber(said.choices().getFirst(), 0)),
            of("x ?none|one|many", said -> said.byNumber(said.choices().getFirst(), 1)),
            of("x +above|below|on", Said::bySign));

    private static Form of(String written, Function<Said, String> words) {
        Pattern pattern = Pattern.compile(written.replaceAll("[a-z]+(?=\\|)|(?<=\\|)[a-z]+", "([^|]*)")
                .replaceAll("[?+|](?=\\()", "\\\\$0")
                .replaceAll("\\b[xy]\\b", "(" + Matcher.quoteReplacement(NAME) + ")"));
        return new Form(written, pattern, words);
    }

    /// The figures and choices that are written in this form; empty where it is another.
    Optional<List<String>> parts(String placeholder) {
        Matcher matcher = pattern.matcher(placeholder);
        return matcher.matches()
                ? Optional.of(IntStream.rangeClosed(1, matcher.groupCount())
                        .mapToObj(matcher::group)
                        .toList())
                : Optional.empty();
    }

    /// How many of the parts name figures.
    int figures() {
        return written.matches(".*\\by\\b.*") ? 2 : 1;
    }

    String words(Said said) {
        return words.apply(said);
    }

    /// What a form is filled with.
    ///
    /// @param y the second figure; the first again where there is one
    /// @param choices the wordings to choose from, in which `*` stands for the number
    record Said(Told.Known x, Told.Known y, List<String> choices) {

        Format format() {
            return x.format();
        }

        private String size() {
            return format().sentence(x.value().absolute());
        }

        private String vacancy(String were, String vacant) {
            return Vacancy.clause(x.value(), format(), were, vacant);
        }

        private String against(Aim aim) {
            return new Against(x.value(), y.value(), format(), aim).position();
        }

        private String byNumber(String none, int one) {
            boolean isNone = one > 0 && format().round(x.value()).signum() == 0;
            String chosen = isNone ? none : choices.get(Count.isOne(x.value(), format()) ? one : one + 1);
            return chosen.replace("*", format().print(x.value()));
        }

        private String bySign() {
            int sign = format().round(x.value()).signum();
            return choices.get(sign > 0 ? 0 : sign < 0 ? 1 : 2).replace("*", size());
        }
    }
}
