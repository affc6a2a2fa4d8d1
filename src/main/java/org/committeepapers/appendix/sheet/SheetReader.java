package org.committeepapers.appendix.sheet;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.committeepapers.appendix.list.Listings;
import org.committeepapers.measure.Dimensions;
import org.committeepapers.measure.Measures;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/// Reads a declaration into its records, checking every name on the way. Reading goes on after a fault, so that all of
/// a file are told at once. Values are read as the texts they are: `no` is a word, and nothing is ever executed.
final class SheetReader {

    /// What was read.
    ///
    /// @param sheet empty where there are faults
    record Reading(Optional<Sheet> sheet, List<SheetFault> faults) {}

    private final SheetFaults faults;

    private SheetReader(SheetFaults faults) {
        this.faults = faults;
    }

    /// @param shipped the appendix of that name that the product ships, of which the file may change some words only
    static Reading read(String file, String text, Optional<Sheet> shipped) {
        SheetReader reader = new SheetReader(new SheetFaults(file));
        Node root = reader.root(text);
        Sheet sheet = root == null
                ? null
                : shipped.isPresent() && isPatch(root) ? reader.patched(root, shipped.get()) : reader.sheet(root);
        List<SheetFault> faults = reader.faults.list();
        return new Reading(faults.isEmpty() ? Optional.ofNullable(sheet) : Optional.empty(), faults);
    }

    /// Reads a file into a record of another form.
    ///
    /// @param faults what is wrong with it is added here
    /// @return null where it cannot be read
    static <R extends Record> @Nullable R read(String text, Class<R> form, SheetFaults faults) {
        SheetReader reader = new SheetReader(faults);
        Node root = reader.root(text);
        return root == null ? null : form.cast(reader.record(root, form));
    }

    private @Nullable Sheet sheet(Node root) {
        Sheet sheet = (Sheet) record(root, Sheet.class);
        if (sheet != null && faults.list().isEmpty()) {
            new SheetCheck(sheet, faults).check();
        }
        return sheet;
    }

    private static boolean isPatch(Node root) {
        return root instanceof MappingNode block
                && block.getValue().stream()
                        .allMatch(entry -> entry.getKeyNode() instanceof ScalarNode key
                                && SheetPatch.KEYS.contains(key.getValue()));
    }

    private @Nullable Sheet patched(Node root, Sheet shipped) {
        SheetPatch patch = (SheetPatch) record(root, SheetPatch.class);
        if (patch == null) {
            return null;
        }
        patch.check(shipped, faults);
        Sheet sheet = patch.of(shipped);
        if (faults.list().isEmpty()) {
            new SheetCheck(sheet, faults).check();
        }
        return sheet;
    }

    private @Nullable Node root(String text) {
        try {
            LoaderOptions options = new LoaderOptions();
            Node root = new Composer(new ParserImpl(new StreamReader(text), options), new Resolver(), options)
                    .getSingleNode();
            if (root == null) {
                faults.add(1, "the file is empty");
                return null;
            }
            return root;
        } catch (MarkedYAMLException broken) {
            int line = broken.getProblemMark() == null
                    ? 1
                    : broken.getProblemMark().getLine() + 1;
            faults.add(line, "this is not YAML: " + broken.getProblem());
            return null;
        }
    }

    private @Nullable Record record(Node node, Class<?> type) {
        Map<String, Node> keys = keys(node, type);
        if (keys == null) {
            return null;
        }
        RecordComponent[] components = type.getRecordComponents();
        @Nullable Object[] values = new @Nullable Object[components.length];
        Map<String, Integer> lines = new LinkedHashMap<>(Map.of("", line(node)));
        Map<String, Node> rest = new LinkedHashMap<>(keys);
        boolean whole = true;
        for (int index = 0; index < components.length; index++) {
            RecordComponent component = components[index];
            Node value = rest.remove(key(component));
            if (value != null) {
                lines.put(component.getName(), line(value));
                values[index] = value(value, component.getGenericType(), component);
            } else if (component.isAnnotationPresent(Form.Others.class)) {
                continue;
            } else {
                values[index] = missing(node, component);
            }
            whole &= values[index] != null || isNullable(component);
        }
        for (int index = 0; index < components.length; index++) {
            if (components[index].isAnnotationPresent(Form.Others.class)) {
                values[index] = others(rest, components[index]);
                rest.clear();
            }
        }
        rest.forEach((key, value) -> faults.unknown(line(value), "key", key, names(components)));
        return whole ? made(type, values, lines) : null;
    }

    /// The keys of a block; a record that has a short form may be one value, one that is a list may be a list.
    private @Nullable Map<String, Node> keys(Node node, Class<?> type) {
        Form.FromList list = type.getAnnotation(Form.FromList.class);
        if (node instanceof SequenceNode && list != null) {
            return Map.of(list.value(), node);
        }
        if (node instanceof ScalarNode) {
            for (RecordComponent component : type.getRecordComponents()) {
                if (component.isAnnotationPresent(Form.Brief.class)) {
                    return Map.of(key(component), node);
                }
            }
        }
        if (node instanceof MappingNode block) {
            return keys(block);
        }
        faults.add(line(node), "expected keys with values here");
        return null;
    }

    private Map<String, Node> keys(MappingNode block) {
        Map<String, Node> keys = new LinkedHashMap<>();
        for (NodeTuple entry : block.getValue()) {
            String key = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
            if (keys.put(key, entry.getValueNode()) != null) {
                faults.add(line(entry.getKeyNode()), "the key \"" + key + "\" stands here a second time");
            }
        }
        return keys;
    }

    private @Nullable Object value(Node node, Type type, RecordComponent component) {
        if (type == String.class) {
            return text(node, component);
        }
        if (type == Integer.class) {
            return number(node);
        }
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            return generic.getRawType() == List.class
                    ? list(node, arguments[0], component)
                    : map(node, arguments[1], component);
        }
        return record(node, (Class<?>) type);
    }

    private List<Object> list(Node node, Type of, RecordComponent component) {
        List<Node> nodes = node instanceof SequenceNode sequence ? sequence.getValue() : List.of(node);
        List<Object> values = new ArrayList<>();
        for (Node one : nodes) {
            Object value = value(one, of, component);
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    private Map<String, Object> map(Node node, Type of, RecordComponent component) {
        Map<String, Object> values = new LinkedHashMap<>();
        if (!(node instanceof MappingNode block)) {
            faults.add(line(node), "expected keys with values here");
            return values;
        }
        keys(block).forEach((key, value) -> {
            if (component.isAnnotationPresent(Form.Narrows.class)) {
                dimension(key, value, true);
            }
            Object read = value(value, of, component);
            if (read != null) {
                values.put(key, read);
            }
        });
        return values;
    }

    private Map<String, String> others(Map<String, Node> rest, RecordComponent component) {
        boolean anything = component.getAnnotation(Form.Others.class).anything();
        Map<String, String> values = new LinkedHashMap<>();
        rest.forEach((key, node) -> {
            if (!anything) {
                dimension(key, node, false);
            }
            if (node instanceof ScalarNode scalar) {
                values.put(key, scalar.getValue());
            } else {
                faults.add(line(node), "expected a single value here");
            }
        });
        return values;
    }

    private void dimension(String key, Node at, boolean orPeriod) {
        if (!Dimensions.names().contains(key) && !(orPeriod && key.equals("period"))) {
            TreeSet<String> known = new TreeSet<>(Dimensions.names());
            known.add("period");
            faults.unknown(line(at), "dimension", key, known);
        }
    }

    private @Nullable String text(Node node, RecordComponent component) {
        if (!(node instanceof ScalarNode scalar)) {
            faults.add(line(node), "expected a single value here");
            return null;
        }
        String text = scalar.getValue();
        int line = line(node);
        if (component.isAnnotationPresent(Form.MeasureName.class)) {
            measure(line, text);
        }
        if (component.isAnnotationPresent(Form.DimensionName.class)
                && !Dimensions.names().contains(text)) {
            faults.unknown(line, "dimension", text, Dimensions.names());
        }
        if (component.isAnnotationPresent(Form.ListName.class)
                && !Listings.names().contains(text)) {
            faults.unknown(line, "list", text, Listings.names());
        }
        Form.OneOf choice = component.getAnnotation(Form.OneOf.class);
        if (choice != null && !Arrays.asList(choice.value()).contains(text)) {
            faults.unknown(line, key(component), text, Arrays.asList(choice.value()));
        }
        return text;
    }

    private void measure(int line, String formula) {
        try {
            Measures.formula(formula);
        } catch (IllegalArgumentException unknown) {
            faults.add(line, String.valueOf(unknown.getMessage()));
        }
    }

    private @Nullable Integer number(Node node) {
        if (node instanceof ScalarNode scalar && scalar.getValue().matches("[0-9]{1,2}")) {
            return Integer.valueOf(scalar.getValue());
        }
        faults.add(line(node), "expected a whole number from 0 to 99 here");
        return null;
    }

    private @Nullable Object missing(Node at, RecordComponent component) {
        if (component.getType() == List.class) {
            return List.of();
        }
        if (component.getType() == Map.class) {
            return Map.of();
        }
        if (!isNullable(component)) {
            faults.add(line(at), "the key \"" + key(component) + "\" is missing");
        }
        return null;
    }

    private Record made(Class<?> type, @Nullable Object[] values, Map<String, Integer> lines) {
        try {
            Class<?>[] types = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            Record made = (Record) type.getDeclaredConstructor(types).newInstance(values);
            faults.standsIn(made, lines);
            return made;
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(type.getName(), impossible);
        }
    }

    static String key(RecordComponent component) {
        Form.Key key = component.getAnnotation(Form.Key.class);
        return key != null
                ? key.value()
                : component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
    }

    private static List<String> names(RecordComponent[] components) {
        return Arrays.stream(components)
                .filter(component -> !component.isAnnotationPresent(Form.Others.class))
                .map(SheetReader::key)
                .toList();
    }

    private static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
