package org.committeepapers.measure.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.committeepapers.council.Nearest;

/// One or two figures in a form, as they stand in the braces of a sentence.
///
/// @param choices the wordings that the form chooses from; empty for most forms
record Placeholder(Form form, List<String> names, List<String> choices) implements Wording.Piece {

    /// @throws IllegalArgumentException for a name or a form that is not known, with the nearest
    static Placeholder read(String inside, Set<String> figures, Set<String> words) {
        for (Form form : Form.ALL) {
            Optional<List<String>> found = form.parts(inside);
            if (found.isPresent()) {
                List<String> names = found.get().subList(0, form.figures());
                names.forEach(name -> requireFigure(name, inside, figures, words));
                return new Placeholder(
                        form,
                        names,
                        found.get().subList(form.figures(), found.get().size()));
            }
        }
        throw new IllegalArgumentException("{" + inside + "} is no form of a figure; "
                + Nearest.to(general(inside, figures), forms())
                        .map(form -> "the nearest is {" + form + "}")
                        .orElseGet(() -> "the forms are {" + String.join("}, {", forms()) + "}"));
    }

    /// @param figures what is told under a name, none of it missing
    String words(Function<String, Told> figures) {
        if (form.equals(Form.PLAIN) && figures.apply(names.getFirst()) instanceof Told.Words(String text)) {
            return text;
        }
        Told.Known x = number(names.getFirst(), figures);
        Told.Known y = number(names.getLast(), figures);
        if (x.format().unit() != y.format().unit()) {
            throw new IllegalArgumentException(
                    Names.joined(names) + " are not of one unit: " + x.words() + ", " + y.words());
        }
        return form.words(new Form.Said(x, y, choices));
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
        throw new IllegalArgumentException(
                "{" + inside + "}: there is no " + name + "." + Nearest.question(name, known));
    }

    /// With `x` and `y` for the names, as the forms are written.
    private static String general(String inside, Set<String> figures) {
        String general = inside.replaceFirst("\\?.*", "?none|one|many").replaceFirst("\\+.*", "+above|below|on");
        List<String> letters = new ArrayList<>(List.of("x", "y"));
        return Arrays.stream(general.split(" "))
                .map(word -> figures.contains(word) && !letters.isEmpty() ? letters.removeFirst() : word)
                .collect(Collectors.joining(" "));
    }

    private static List<String> forms() {
        return Form.ALL.stream().map(Form::written).toList();
    }

    private static Told.Known number(String name, Function<String, Told> figures) {
        if (figures.apply(name) instanceof Told.Known known) {
            return known;
        }
        throw new IllegalArgumentException(name + " is told in words, which have no forms; write {" + name + "}");
    }
}
