package org.committeepapers.measure.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.committeepapers.measure.Unit;

/// A sentence with figures in braces, checked when it is read and filled when it is said.
///
/// A name in braces is a word, filled in as it is, or a figure in one of these forms (`x` and `y` are names of figures):
///
/// | form | says |
/// |---|---|
/// | `{x}` | the number with its unit: `75.5%`, `1 post`, `−£500` |
/// | `{x number}` | the number alone: `75.5` |
/// | `{x or none}` | a count: `no posts`, `1 post`, `12 posts` |
/// | `{x in words}` | `none`, `one` to `nine`, then `12` |
/// | `{x without sign}` | `£500` of −£500; the sentence must say which way |
/// | `{x ?one\|many}` | the first wording where the number prints as 1, else the second: `{x number} {x ?leaver\|leavers}` |
/// | `{x ?none\|one\|many}` | the same with a wording for 0: `{x ?nobody\|one person\|* people}` |
/// | `{x +above\|below\|on}` | a wording by the sign: `{x +* over budget\|* under budget\|on budget}` |
/// | `{x of y}` | `56 of 144 (38.9%)`, `none of 144`, `all 144` |
/// | `{change x from y}` | `rose by 1.8 percentage points from 73.7% to 75.5%`, `fell ...`, `was unchanged at 75.5%` |
/// | `{x against y}` | `1.2 percentage points below the target of 85.0%`, `above`, `on the target of 85.0%` |
/// | `{x against y at least}`, `at most` | the same: `above the target of at most 15.0%` |
/// | `{x over-filled}` | after "is" or "were", of a vacancy: `6.2% vacant`, `9.0 fte short`, `fully filled`, `over-filled by 3.7%` |
/// | `{change x from y over-filled}` | after "The establishment": `went from over-filled by 3.7% to 2.0% vacant` |
/// | `{x are vacant}`, `{x are not filled}`, and with `were` | a clause: `6.2% are vacant`, `the establishment is fully filled`, `3.7% more are filled than established` |
///
/// In a wording to choose, `*` is the number: after `?` alone, after `+` with its unit and without its sign. What a
/// form says begins with a capital where it begins a sentence.
public final class Wording {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern SENTENCE_BEGINS = Pattern.compile("(?s)(.*[.!?]\\s+)?");

    private sealed interface Piece {}

    private record Text(String text) implements Piece {}

    private record Word(String name) implements Piece {}

    private record Figure(Form form, List<String> names, List<String> choices) implements Piece {}

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

    /// @param figures names a sentence may use in any form
    /// @param words names that stand for words, e.g. `month` or `why`; they may hold blanks
    /// @throws IllegalArgumentException for a name or a form that is not known, naming the nearest; for a lone brace
    public static Wording read(String sentence, Set<String> figures, Set<String> words) {
        List<Piece> pieces = new ArrayList<>();
        Matcher matcher = PLACEHOLDER.matcher(sentence);
        int from = 0;
        while (matcher.find()) {
            pieces.add(text(sentence.substring(from, matcher.start())));
            String inside = matcher.group(1).strip();
            pieces.add(words.contains(inside) ? new Word(inside) : figure(inside, figures, words));
            from = matcher.end();
        }
        pieces.add(text(sentence.substring(from)));
        return new Wording(List.copyOf(pieces));
    }

    /// The figures that the sentence names, in its order.
    public Set<String> figures() {
        Set<String> names = new LinkedHashSet<>();
        figurePieces().forEach(figure -> names.addAll(figure.names()));
        return names;
    }

    /// @param figures at least those of [#figures()]
    /// @param words at least those that the sentence names
    public Said say(Map<String, ? extends Quantity> figures, Map<String, String> words) {
        List<String> missing = figures().stream()
                .map(name -> given(figures, name))
                .filter(Quantity.Missing.class::isInstance)
                .map(quantity -> ((Quantity.Missing) quantity).why())
                .distinct()
                .toList();
        if (!missing.isEmpty()) {
            return new Said(Optional.empty(), missing);
        }
        StringBuilder said = new StringBuilder();
        for (Piece piece : pieces) {
            switch (piece) {
                case Text(var text) -> said.append(text);
                case Word(var name) -> said.append(given(words, name));
                case Figure figure -> said.append(atThis(said, filled(figure, figures)));
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

    private static Figure figure(String inside, Set<String> figures, Set<String> words) {
        for (Form form : Form.values()) {
            Optional<List<String>> found = form.parts(inside);
            if (found.isPresent()) {
                List<String> parts = found.get();
                List<String> names = parts.subList(0, form.figures());
                names.forEach(name -> requireFigure(name, inside, figures, words));
                return new Figure(form, names, parts.subList(form.figures(), parts.size()));
            }
        }
        throw new IllegalArgumentException("{" + inside + "} is no form of a figure; the nearest is {"
                + Nearest.to(general(inside, figures), forms()).orElseThrow() + "}");
    }

    private static void requireFigure(String name, String inside, Set<String> figures, Set<String> words) {
        if (figures.contains(name)) {
            return;
        }
        if (words.contains(name)) {
            throw new IllegalArgumentException(
                    "{" + inside + "}: " + name + " is a word, which has no forms; write {" + name + "}");
        }
        Set<String> known = new TreeSet<>(figures);
        if (inside.equals(name)) {
            known.addAll(words);
        }
        throw new IllegalArgumentException("{" + inside + "}: there is no " + name
                + Nearest.to(name, known).map(nearest -> "; the nearest is " + nearest).orElse(""));
    }

    /// With `x` and `y` for the names, as the forms are written.
    private static String general(String inside, Set<String> figures) {
        String general = inside.replaceFirst("\\?.*", "?none|one|many").replaceFirst("\\+.*", "+above|below|on");
        for (String letter : List.of("x", "y")) {
            String rest = general;
            Optional<String> name = Arrays.stream(rest.split(" ")).filter(figures::contains).findFirst();
            general = name.map(known -> rest.replaceFirst(Pattern.quote(known), letter)).orElse(rest);
        }
        return general;
    }

    private static List<String> forms() {
        return Stream.of(Form.values()).map(Form::written).toList();
    }

    private static String filled(Figure figure, Map<String, ? extends Quantity> figures) {
        Quantity.Known x = known(figures, figure.names().getFirst());
        Quantity.Known y = known(figures, figure.names().getLast());
        if (unit(x) != unit(y)) {
            throw new IllegalArgumentException(String.join(" and ", figure.names()) + " are not of one unit: "
                    + x.words() + ", " + y.words());
        }
        return figure.form().words(new Form.Said(x, y, figure.choices()));
    }

    private static Unit unit(Quantity.Known known) {
        return known.format().unit();
    }

    private static Quantity.Known known(Map<String, ? extends Quantity> figures, String name) {
        return (Quantity.Known) given(figures, name);
    }

    private static <T> T given(Map<String, ? extends T> from, String name) {
        T value = from.get(name);
        if (value == null) {
            throw new IllegalArgumentException("nothing is given for " + name);
        }
        return value;
    }

    private static String atThis(CharSequence before, String words) {
        return SENTENCE_BEGINS.matcher(before).matches() && !words.isEmpty()
                ? words.substring(0, 1).toUpperCase(java.util.Locale.UK) + words.substring(1)
                : words;
    }

    private Stream<Figure> figurePieces() {
        return pieces.stream().filter(Figure.class::isInstance).map(Figure.class::cast);
    }
}
