package org.committeepapers.appendix.sheet;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.committeepapers.measure.Dimension;
import org.committeepapers.measure.Dimensions;
import org.committeepapers.measure.Exact;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Measure;
import org.committeepapers.measure.Measures;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.words.Told;
import org.committeepapers.measure.words.Wording;

/// Words of a declaration as they are said in a scope: names in braces are the month's words, the council's, what a
/// measure means, labels of the dimension that a table or column stands for, and figures in the forms of `Wording`.
final class Saying {

    private static final Set<String> LOCAL = Set.of("why");

    private Saying() {}

    /// Every name that stands for words.
    static Set<String> words() {
        Set<String> words = new TreeSet<>(Words.names());
        words.addAll(LOCAL);
        for (Dimension dimension : Dimensions.list()) {
            words.add(dimension.name());
            words.add(dimension.name() + " code");
        }
        Measures.list().forEach(measure -> words.add("means " + measure.name()));
        return words;
    }

    /// Every name that stands for a figure, beside those that a declaration gives names to.
    static Set<String> measures() {
        Set<String> names = new TreeSet<>();
        Measures.list().forEach(measure -> names.add(measure.name()));
        names.removeAll(words());
        return names;
    }

    /// A text as it is said; a figure that is missing is said to be not known.
    ///
    /// @param local words of this place, e.g. the label of the service that a table is of
    static String fill(String text, Scope scope, Map<String, String> local) {
        Wording.Said said = say(text, scope, local, Map.of());
        return said.text().orElseGet(() -> "Not known: " + said.why() + ".");
    }

    /// A sentence about a number, which `{n}` names: `{n ?person|people}`.
    static String counted(String text, Scope scope, Map<String, String> local, Exact number, Format format) {
        Wording.Said said = say(text, scope, local, Map.of("n", new Told.Known(number, format)));
        return said.text().orElse("");
    }

    /// A sentence as it is said, or the reasons why it is not.
    ///
    /// @param figures by the names that the declaration gives them
    static Wording.Said say(String text, Scope scope, Map<String, String> local, Map<String, Told> figures) {
        if (text.indexOf('{') < 0) {
            return new Wording.Said(java.util.Optional.of(text), java.util.List.of());
        }
        Map<String, String> own = new LinkedHashMap<>(local);
        own.putAll(wordsOf(text, scope, local.keySet()));
        Set<String> names = new TreeSet<>(measures());
        names.addAll(figures.keySet());
        names.removeAll(own.keySet());
        Set<String> words = new TreeSet<>(words());
        words.addAll(own.keySet());
        Wording wording = Wording.read(text, names, words);
        Map<String, Told> given = new HashMap<>(figures);
        for (String name : wording.figures()) {
            given.computeIfAbsent(name, measure -> told(Measures.named(measure), scope));
        }
        return wording.say(given, own);
    }

    /// The words that a text names.
    private static Map<String, String> wordsOf(String text, Scope scope, Set<String> given) {
        Map<String, String> words = new LinkedHashMap<>();
        for (String name : words()) {
            if (text.contains("{" + name + "}") && !given.contains(name)) {
                words.put(name, word(name, scope));
            }
        }
        return words;
    }

    private static String word(String name, Scope scope) {
        if (name.startsWith("means ")) {
            return Words.means(name.substring("means ".length()), scope);
        }
        if (Dimensions.names().contains(name) && !Words.names().contains(name)) {
            String code = scope.code(name).orElse("");
            return Dimensions.named(name).values(scope, "").stream()
                    .filter(value -> value.code().equals(code))
                    .map(org.committeepapers.measure.Value::label)
                    .findFirst()
                    .orElse("");
        }
        return Words.of(name, scope);
    }

    private static Told told(Measure measure, Scope scope) {
        return Told.of(scope.figure(measure), measure.format());
    }
}
