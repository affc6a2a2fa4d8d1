package org.committeepapers.measure.words;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A sentence with figures in braces, checked when it is read and filled when it is said.
///
/// A name in braces is a word, filled in as it is, or a figure in one of these forms; `x` and `y` name figures.
///
/// ```
/// {x}                       number with unit: 75.5%, 1 post, −£500; words where words stand for the figure
/// {x number}                number alone: 75.5
/// {x or none}               a count: no posts, 1 post, 12 posts
/// {x in words}              none, one ... nine, then 12
/// {x without sign}          £500 of −£500; the sentence has to say which way
/// {x ?one|many}             first wording where 1 is printed, else the second: {x number} {x ?leaver|leavers}
/// {x ?none|one|many}        and one for 0: {x ?nobody|one person|* people}
/// {x +above|below|on}       wording by the sign: {x +* over budget|* under budget|on budget}
/// {x of y}                  56 of 144 (38.9%), none of 144, all 144
/// {change x from y}         rose by 1.8 percentage points from 73.7% to 75.5%; fell ...; was unchanged at 75.5%
/// {x against y}             1.2 percentage points below the target of 85.0%; above ...; on the target of 85.0%
/// {x against y at least}    the same of a target where higher is better: ... below the target of at least 85.0%
/// {x against y at most}     and where lower is better
/// {x over-filled}           a vacancy, after "is" or "were": 6.2% vacant, 9.0 fte short, fully filled,
///                           over-filled by 3.7%
/// {change x from y over-filled}     went from over-filled by 3.7% to 2.0% vacant; stayed fully filled
/// {x are vacant}            a clause: 6.2% are vacant, the establishment is fully filled,
///                           3.7% more are filled than established
/// {x were vacant}, {x are not filled}, {x were not filled}     the same in other words
/// ```
///
/// In a wording to choose from, `*` is the number: after `?` alone, after `+` with its unit and without its sign.
/// What a form says begins with a capital where it begins a sentence.
public final class Wording {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern SENTENCE_BEGINS = Pattern.compile("(?s)(.*[.!?]\\s+)?");

    sealed interface Piece permits Text, Word, Placeholder {}

    record Text(String text) implements Piece {}

    record Word(String name) implements Piece {}

    /// A sentence as it is said; or why it is not, since it names a figure that is missing.
    ///
    /// @param reasons of each missing figure, each once; empty where the sentence is said
    public record Said(Optional<String> text, List<String> reasons) {
        /// The reasons as a clause, for the `{why}` of what is said instead.
        public String why() {
            return String.join("; ", reasons);
        }
    }

    private final List<Piece> pieces;

    private Wording(List<Piece> pieces) {
        this.pieces = pieces;
    }

    /// @param figures names that any form may use
    /// @param words names that stand for words, e.g. `month` or `why`; they may hold blanks
    /// @throws IllegalArgumentException for a name or a form that is not known, with the nearest; for a lone brace
    public static Wording read(String sentence, Set<String> figures, Set<String> words) {
        List<Piece> pieces = new ArrayList<>();
        Matcher matcher = PLACEHOLDER.matcher(sentence);
        int from = 0;
        while (matcher.find()) {
            pieces.add(text(sentence.substring(from, matcher.start())));
            String inside = matcher.group(1).strip();
            pieces.add(words.contains(inside) ? new Word(inside) : Placeholder.read(inside, figures, words));
            from = matcher.end();
        }
        pieces.add(text(sentence.substring(from)));
        return new Wording(List.copyOf(pieces));
    }

    /// The figures that the sentence names, in its order.
    public Set<String> figures() {
        return pieces.stream()
                .flatMap(piece ->
                        piece instanceof Placeholder placeholder ? placeholder.names().stream() : Stream.empty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// @param figures at least those of [#figures()]
    /// @param words at least those that the sentence names
    public Said say(Map<String, ? extends Told> figures, Map<String, String> words) {
        List<String> missing = figures().stream()
                .map(name -> given(figures, name))
                .flatMap(told -> told instanceof Told.Missing(String why) ? Stream.of(why) : Stream.empty())
                .distinct()
                .toList();
        if (!missing.isEmpty()) {
            return new Said(Optional.empty(), missing);
        }
        StringBuilder said = new StringBuilder();
        for (Piece piece : pieces) {
            switch (piece) {
                case Text(String text) -> said.append(text);
                case Word(String name) -> said.append(given(words, name));
                case Placeholder placeholder ->
                    said.append(asItBegins(said, placeholder.words(name -> given(figures, name))));
            }
        }
        return new Said(Optional.of(said.toString()), List.of());
    }

    private static Piece text(String text) {
        if (text.contains("{") || text.contains("}")) {
            throw new IllegalArgumentException("a brace without its other in: " + text.strip());
        }
        return new Text(text);
    }

    private static <T> T given(Map<String, ? extends T> from, String name) {
        T value = from.get(name);
        if (value == null) {
            throw new IllegalArgumentException("nothing is given for " + name);
        }
        return value;
    }

    private static String asItBegins(CharSequence before, String words) {
        return SENTENCE_BEGINS.matcher(before).matches() && !words.isEmpty()
                ? words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1)
                : words;
    }
}
