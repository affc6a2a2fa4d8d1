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
enum Form {
    PLAIN("x", said -> said.x().words()),
    NUMBER("x number", said -> said.format().print(said.x().value())),
    OR_NONE("x or none", said -> Count.of(said.x().value(), said.format())),
    IN_WORDS("x in words", said -> Count.inWords(said.x().value(), said.format())),
    WITHOUT_SIGN("x without sign", Said::size),
    OVER_FILLED("x over-filled", said -> Vacancy.state(said.x().value(), said.format())),
    ARE_VACANT("x are vacant", said -> said.vacancy("are", "vacant")),
    WERE_VACANT("x were vacant", said -> said.vacancy("were", "vacant")),
    ARE_NOT_FILLED("x are not filled", said -> said.vacancy("are", "not filled")),
    WERE_NOT_FILLED("x were not filled", said -> said.vacancy("were", "not filled")),
    CHANGE("change x from y", said -> Change.between(said.y().value(), said.x().value(), said.format())),
    CHANGE_OVER_FILLED(
            "change x from y over-filled",
            said -> Vacancy.change(said.y().value(), said.x().value(), said.format())),
    AGAINST("x against y", said -> said.against(Aim.UNSAID)),
    AGAINST_AT_LEAST("x against y at least", said -> said.against(Aim.AT_LEAST)),
    AGAINST_AT_MOST("x against y at most", said -> said.against(Aim.AT_MOST)),
    PART_OF("x of y", said -> PartOf.words(said.x().value(), said.y().value(), said.format())),
    ONE_OR_MANY("x ?one|many", said -> said.byNumber(said.choices().getFirst(), 0)),
    NONE_ONE_OR_MANY("x ?none|one|many", said -> said.byNumber(said.choices().getFirst(), 1)),
    BY_SIGN("x +above|below|on", Said::bySign);

    private static final String NAME = "[\\p{L}\\p{N}][\\p{L}\\p{N}_-]*";

    private final String written;
    private final Pattern pattern;
    private final Function<Said, String> words;

    Form(String written, Function<Said, String> words) {
        this.written = written;
        this.words = words;
        this.pattern = Pattern.compile(written.replaceAll("[a-z]+(?=\\|)|(?<=\\|)[a-z]+", "([^|]*)")
                .replaceAll("[?+|](?=\\()", "\\\\$0")
                .replaceAll("\\b[xy]\\b", "(" + Matcher.quoteReplacement(NAME) + ")"));
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

    /// As an officer writes it, with `x` and `y` for the names of figures.
    String written() {
        return written;
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
