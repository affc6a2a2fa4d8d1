package org.committeepapers.council;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/// A block of keys and values of a YAML file, read key by key.
///
/// What cannot be read is noted with its line and read as a stand-in. Keys that nobody asked for are noted by `close`,
/// with the nearest key that was asked for.
final class YamlSection implements AutoCloseable {

    private static final String VALUE = "is";

    private final String file;
    private final String path;
    private final int line;
    private final Findings findings;
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();

    /// The whole of a file.
    YamlSection(String file, Node node, Findings findings) {
        this(file, "", node, findings);
    }

    /// @param path the keys above, e.g. `rules.`
    private YamlSection(String file, String path, Node node, Findings findings) {
        this.file = file;
        this.path = path;
        this.line = line(node);
        this.findings = findings;
        if (!(node instanceof MappingNode mapping)) {
            findings.fault(file, line, "expected keys with values (key: value) here");
            return;
        }
        for (NodeTuple tuple : mapping.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            lines.put(key, line(tuple.getKeyNode()));
            if (nodes.put(key, tuple.getValueNode()) != null) {
                findings.fault(
                        file,
                        line(tuple.getKeyNode()),
                        "the key " + Findings.shown(key) + " stands here a second time");
            }
        }
    }

    /// A value of its own, as a block that holds it under `is`.
    private static Node asBlock(Node value) {
        Node key = new ScalarNode(Tag.STR, VALUE, value.getStartMark(), value.getEndMark(), ScalarStyle.PLAIN);
        return new MappingNode(
                Tag.MAP,
                true,
                List.of(new NodeTuple(key, value)),
                value.getStartMark(),
                value.getEndMark(),
                FlowStyle.BLOCK);
    }

    String text(String key) {
        return read(key, "a text", Function.identity(), "");
    }

    @Nullable
    String optionalText(String key) {
        return has(key) ? text(key) : null;
    }

    int integer(String key) {
        return read(key, "a whole number, 0 or more", YamlSection::naturalNumber, 0);
    }

    BigDecimal decimal(String key) {
        return read(key, "a number, e.g. 85 or 7.5", BigDecimal::new, BigDecimal.ZERO);
    }

    LocalDate date(String key) {
        return read(key, "a date, e.g. 2019-04-30", LocalDate::parse, LocalDate.EPOCH);
    }

    YearMonth month(String key) {
        return read(key, "a month, e.g. 2019-04", YearMonth::parse, YearMonth.of(1970, 1));
    }

    MonthDay monthDay(String key) {
        return read(key, "a month and day, e.g. 04-01", text -> MonthDay.parse("--" + text), MonthDay.of(4, 1));
    }

    boolean flag(String key) {
        return read(key, "yes or no", YamlSection::yesOrNo, false);
    }

    /// A text that names something, which is noted with its place.
    String name(String key, NameKind kind) {
        String name = text(key);
        if (!name.isEmpty()) {
            declare(kind, name, lineOf(key));
        }
        return name;
    }

    @Nullable
    String optionalName(String key, NameKind kind) {
        return has(key) ? name(key, kind) : null;
    }

    /// The texts of a list that name something, each noted with its place.
    List<String> names(String key, NameKind kind) {
        List<String> names = new ArrayList<>();
        for (Node node : list(key)) {
            textOf(key, node).ifPresent(name -> {
                if (names.contains(name)) {
                    findings.fault(file, line(node), Findings.shown(name) + " stands in \"" + key + "\" a second time");
                } else {
                    names.add(name);
                    declare(kind, name, line(node));
                }
            });
        }
        return names;
    }

    /// The texts of a list that must be there; those that are no numbers name something.
    List<String> namesOrNumbers(String key, NameKind kind) {
        if (!has(key)) {
            missing(key, "a list, e.g. [100, A, B]");
        }
        List<String> texts = new ArrayList<>();
        for (Node node : list(key)) {
            textOf(key, node).ifPresent(text -> {
                texts.add(text);
                if (!text.matches("[0-9]{1,9}(\\.[0-9]{1,9})?")) {
                    declare(kind, text, line(node));
                }
            });
        }
        return texts;
    }

    /// The texts of a list that must be there.
    List<String> requiredNames(String key, NameKind kind) {
        if (!has(key)) {
            missing(key, "a list, e.g. [A, B]");
        }
        return names(key, kind);
    }

    /// One of the constants of an enum, written small and with hyphens, e.g. `fill-no-other-vacancy`.
    <E extends Enum<E>> E choice(String key, E[] constants, E standIn) {
        Map<String, E> known = new LinkedHashMap<>();
        for (E constant : constants) {
            known.put(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'), constant);
        }
        String word = text(key);
        if (!word.isEmpty() && !known.containsKey(word)) {
            String what = "\"" + shown(key) + "\" expects " + String.join(" or ", known.keySet()) + "; found "
                    + Findings.shown(word);
            findings.fault(new CouncilFault(
                    file,
                    lineOf(key),
                    what + "." + Nearest.question(word, known.keySet()),
                    word,
                    Nearest.to(word, known.keySet()).orElse(null)));
        }
        return known.getOrDefault(word, standIn);
    }

    /// One of the constants of an enum by its own name, e.g. `SP`.
    <E extends Enum<E>> E code(String key, String thing, E[] constants, E standIn) {
        Map<String, E> known = byName(constants);
        return known.getOrDefault(known(text(key), thing, lineOf(key), known.keySet()), standIn);
    }

    /// Those constants of an enum whose names a list holds.
    <E extends Enum<E>> List<E> codes(String key, String thing, E[] constants) {
        Map<String, E> known = byName(constants);
        return list(key).stream()
                .flatMap(node -> textOf(key, node).stream()
                        .map(word -> known(word, thing, line(node), known.keySet()))
                        .filter(known::containsKey)
                        .map(known::get))
                .toList();
    }

    private static <E extends Enum<E>> Map<String, E> byName(E[] constants) {
        Map<String, E> byName = new LinkedHashMap<>();
        for (E constant : constants) {
            byName.put(constant.name(), constant);
        }
        return byName;
    }

    /// Notes that the text of a key is none of the known ones.
    void known(String text, String key, Collection<String> known) {
        known(text, key, lineOf(key), known);
    }

    /// The same word; a fault where it is none of the known ones.
    private String known(String word, String thing, int at, Collection<String> known) {
        if (!word.isEmpty() && !known.contains(word)) {
            findings.unknown(file, at, thing, word, known);
        }
        return word;
    }

    /// What stands below a key, once or several times over: a list of blocks, a block, or a value of its own, which
    /// reads as a block that holds it under `is`. None where the key is missing.
    List<YamlSection> entries(String key) {
        Node node = find(key);
        if (node == null) {
            return List.of();
        }
        List<Node> entries =
                node instanceof SequenceNode list && list.getValue().stream().anyMatch(MappingNode.class::isInstance)
                        ? list.getValue()
                        : List.of(node instanceof MappingNode ? node : asBlock(node));
        return entries.stream().map(entry -> below(key, entry)).toList();
    }

    /// The texts of a list; none where the key is missing or its list is empty.
    List<String> texts(String key) {
        return list(key).stream().map(node -> textOf(key, node).orElse("")).toList();
    }

    /// The blocks of a list; none where the key is missing or its list is empty.
    List<YamlSection> sections(String key) {
        return list(key).stream().map(node -> below(key + "[]", node)).toList();
    }

    /// A block below a key that must be there.
    YamlSection section(String key) {
        Node node = find(key);
        if (node == null) {
            missing(key, "keys of its own");
            return below(key, new MappingNode(Tag.MAP, List.of(), FlowStyle.BLOCK));
        }
        return below(key, node);
    }

    private YamlSection below(String key, Node node) {
        return new YamlSection(file, path + key + ".", node, findings);
    }

    /// The blocks below names that the file chooses itself, e.g. the role groups.
    Map<String, YamlSection> namedSections(String key, NameKind kind) {
        Map<String, YamlSection> sections = new LinkedHashMap<>();
        if (has(key)) {
            YamlSection parent = section(key);
            parent.nodes.forEach((name, node) -> {
                declare(kind, name, parent.lineOf(name));
                sections.put(name, parent.below("*", node));
            });
        }
        return sections;
    }

    /// The texts below names that the file chooses itself, in its order; none where the key is missing.
    ///
    /// @param of the appendix they are names of
    Map<String, String> namedTexts(String key, NameKind kind, String of) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (has(key)) {
            YamlSection parent = section(key);
            parent.nodes.forEach((name, node) -> {
                findings.declare(new DeclaredName(kind, name, of, file, parent.lineOf(name)));
                texts.put(name, textOf(name, node).orElse(""));
            });
        }
        return texts;
    }

    /// Notes a name that stands under an appendix, at its line.
    void declare(NameKind kind, String name, String of) {
        findings.declare(new DeclaredName(kind, name, of, file, lineOf(name)));
    }

    private void declare(NameKind kind, String name, int at) {
        findings.declare(new DeclaredName(kind, name, null, file, at));
    }

    /// Where the value of a key stands; the line of the block where there is none.
    int lineOf(String key) {
        return lines.getOrDefault(key, line);
    }

    /// `council.yaml, line 12`: where the block stands.
    String place() {
        return file + ", line " + line;
    }

    boolean has(String key) {
        return find(key) != null;
    }

    /// Notes something wrong with the value of a key, at its line.
    void fault(String key, String message) {
        findings.fault(file, lineOf(key), message);
    }

    /// Notes that the value of a key is none of the names known.
    void unknown(String key, String thing, String name, Collection<String> known) {
        findings.unknown(file, lineOf(key), thing, name, known);
    }

    /// Notes something wrong with the block as a whole.
    void fault(String message) {
        findings.fault(file, line, message);
    }

    /// Notes the keys that nobody asked for.
    @Override
    public void close() {
        nodes.keySet().stream()
                .filter(key -> !asked.contains(key))
                .forEach(key -> findings.fault(CouncilFault.unknown(
                        file,
                        lineOf(key),
                        "the key " + Findings.shown(key) + " is not known",
                        key,
                        "Known keys",
                        asked)));
    }

    private <T> T read(String key, String expected, Function<String, T> parser, T standIn) {
        Node node = find(key);
        if (node == null) {
            missing(key, expected);
            return standIn;
        }
        return textOf(key, node)
                .map(text -> parsed(key, text, expected, parser, standIn))
                .orElse(standIn);
    }

    private <T> T parsed(String key, String text, String expected, Function<String, T> parser, T standIn) {
        try {
            return parser.apply(text);
        } catch (RuntimeException unreadable) {
            fault(key, "\"" + shown(key) + "\" expects " + expected + "; found " + Findings.shown(text));
            return standIn;
        }
    }

    private Optional<String> textOf(String key, Node node) {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return Optional.of(scalar.getValue().strip());
        }
        findings.fault(
                file,
                line(node),
                "\"" + shown(key) + "\" expects a single value; found "
                        + (node instanceof ScalarNode ? "nothing" : "a list or block"));
        return Optional.empty();
    }

    private List<Node> list(String key) {
        Node node = find(key);
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        if (node != null) {
            fault(key, "\"" + key + "\" expects a list, e.g. [A, B]");
        }
        return new ArrayList<>();
    }

    /// A key as a fault names it: what a block holds under `is` is the value of the block's own key.
    private String shown(String key) {
        return key.equals(VALUE)
                ? path.substring(path.lastIndexOf('.', path.length() - 2) + 1, path.length() - 1)
                : key;
    }

    private void missing(String key, String expected) {
        fault("the key \"" + key + "\" is missing; it expects " + expected);
    }

    private @Nullable Node find(String key) {
        asked.add(key);
        findings.asked(path + key);
        return nodes.get(key);
    }

    private static int line(Node node) {
        return node.getStartMark() == null ? 1 : node.getStartMark().getLine() + 1;
    }

    private static int naturalNumber(String text) {
        int number = Integer.parseInt(text);
        if (number < 0) {
            throw new NumberFormatException("negative");
        }
        return number;
    }

    private static boolean yesOrNo(String text) {
        return switch (text) {
            case "yes", "true" -> true;
            case "no", "false" -> false;
            default -> throw new IllegalArgumentException("neither");
        };
    }
}
