package org.committeepapers.council;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
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

    private final String file;
    private final int line;
    private final Faults faults;
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();

    YamlSection(String file, Node node, Faults faults) {
        this.file = file;
        this.line = line(node);
        this.faults = faults;
        if (!(node instanceof MappingNode mapping)) {
            faults.add(file, line, "expected keys with values (key: value) here");
            return;
        }
        for (NodeTuple tuple : mapping.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            lines.put(key, line(tuple.getKeyNode()));
            if (nodes.put(key, tuple.getValueNode()) != null) {
                faults.add(file, line(tuple.getKeyNode()), "the key \"" + key + "\" stands here a second time");
            }
        }
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
        return read(key, "true or false", YamlSection::trueOrFalse, false);
    }

    /// The texts of a list; none where the key is missing or its list is empty.
    List<String> texts(String key) {
        return list(key).stream().map(node -> textOf(key, node).orElse("")).toList();
    }

    /// The blocks of a list; none where the key is missing or its list is empty.
    List<YamlSection> sections(String key) {
        return list(key).stream()
                .map(node -> new YamlSection(file, node, faults))
                .toList();
    }

    /// A block below a key that must be there.
    YamlSection section(String key) {
        Node node = find(key);
        if (node == null) {
            missing(key, "keys of its own");
            return new YamlSection(file, new MappingNode(Tag.MAP, List.of(), FlowStyle.BLOCK), faults);
        }
        return new YamlSection(file, node, faults);
    }

    /// The blocks below names that the file chooses itself, e.g. the role groups.
    Map<String, YamlSection> namedSections(String key) {
        Map<String, YamlSection> sections = new LinkedHashMap<>();
        if (has(key)) {
            YamlSection parent = section(key);
            parent.nodes.keySet().forEach(name -> sections.put(name, parent.section(name)));
        }
        return sections;
    }

    /// The texts below names that the file chooses itself, in its order; none where the key is missing.
    Map<String, String> namedTexts(String key) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (has(key)) {
            YamlSection parent = section(key);
            parent.nodes.keySet().forEach(name -> texts.put(name, parent.text(name)));
        }
        return texts;
    }

    boolean has(String key) {
        return find(key) != null;
    }

    /// Notes something wrong with the value of a key, at its line.
    void fault(String key, String message) {
        faults.add(file, lines.getOrDefault(key, line), message);
    }

    /// Notes something wrong with the block as a whole.
    void fault(String message) {
        faults.add(file, line, message);
    }

    /// Notes the keys that nobody asked for.
    @Override
    public void close() {
        nodes.keySet().stream()
                .filter(key -> !asked.contains(key))
                .forEach(key -> fault(key, "the key " + Faults.shown(key) + " is not known." + hint(key)));
    }

    private String hint(String key) {
        String question = Nearest.question(key, asked);
        return question.isEmpty() ? " Known keys: " + String.join(", ", asked) : question;
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
            fault(key, "\"" + key + "\" expects " + expected + "; found " + Faults.shown(text));
            return standIn;
        }
    }

    private Optional<String> textOf(String key, Node node) {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return Optional.of(scalar.getValue().strip());
        }
        faults.add(
                file,
                line(node),
                "\"" + key + "\" expects a single value; found "
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

    private void missing(String key, String expected) {
        fault("the key \"" + key + "\" is missing; it expects " + expected);
    }

    private @Nullable Node find(String key) {
        asked.add(key);
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

    private static boolean trueOrFalse(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("neither");
        };
    }
}
