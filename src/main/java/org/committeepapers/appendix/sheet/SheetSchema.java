package org.committeepapers.appendix.sheet;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.committeepapers.appendix.list.Listings;
import org.committeepapers.measure.Dimensions;
import org.committeepapers.measure.Measure;
import org.committeepapers.measure.Measures;
import org.jspecify.annotations.Nullable;

/// The form of a declaration as a JSON Schema, made from the records that it is read into, so that an editor completes
/// keys and names of measures, dimensions and lists.
public final class SheetSchema {

    private static final String SCHEMA = "https://json-schema.org/draft/2020-12/schema";

    private final Map<String, Object> definitions = new TreeMap<>();

    private SheetSchema() {}

    /// Maps, lists and texts, ready to be written as JSON.
    public static Map<String, Object> schema() {
        SheetSchema schema = new SheetSchema();
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("$schema", SCHEMA);
        root.put("title", "An appendix of a committee paper");
        root.putAll(schema.block(Sheet.class));
        root.put("$defs", schema.definitions);
        return root;
    }

    private Map<String, Object> block(Class<?> type) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        Object others = false;
        for (RecordComponent component : type.getRecordComponents()) {
            Form.Others rest = component.getAnnotation(Form.Others.class);
            if (rest != null) {
                others = Map.of("type", "string");
                if (!rest.anything()) {
                    Dimensions.names().forEach(name -> properties.put(name, Map.of("type", "string")));
                    others = false;
                }
                continue;
            }
            properties.put(SheetReader.key(component), of(component.getGenericType(), component));
            if (isRequired(component)) {
                required.add(SheetReader.key(component));
            }
        }
        Map<String, Object> block = new LinkedHashMap<>();
        block.put("type", "object");
        block.put("properties", properties);
        block.put("additionalProperties", others);
        if (!required.isEmpty()) {
            block.put("required", required);
        }
        return block;
    }

    private Object of(Type type, RecordComponent component) {
        if (type == Integer.class) {
            return Map.of("type", "integer", "minimum", 0, "maximum", 99);
        }
        if (type == String.class) {
            return text(component);
        }
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            return generic.getRawType() == List.class
                    ? oneOrMany(of(arguments[0], component))
                    : map(of(arguments[1], component), component);
        }
        return definition((Class<?>) type);
    }

    private static Map<String, Object> oneOrMany(Object one) {
        return Map.of("anyOf", List.of(one, Map.of("type", "array", "items", one)));
    }

    private static Map<String, Object> map(Object value, RecordComponent component) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("type", "object");
        if (component.isAnnotationPresent(Form.Narrows.class)) {
            TreeSet<String> names = new TreeSet<>(Dimensions.names());
            names.add("period");
            Map<String, Object> properties = new LinkedHashMap<>();
            names.forEach(name -> properties.put(name, value));
            map.put("properties", properties);
            map.put("additionalProperties", false);
        } else {
            map.put("additionalProperties", value);
        }
        return map;
    }

    private Object definition(Class<?> type) {
        String name = type.getSimpleName();
        if (!definitions.containsKey(name)) {
            definitions.put(name, Map.of());
            definitions.put(name, allWays(type));
        }
        return Map.of("$ref", "#/$defs/" + name);
    }

    /// A record that may be written shorter, or as a list, may be either.
    private Object allWays(Class<?> type) {
        List<Object> ways = new ArrayList<>(List.of(block(type)));
        for (RecordComponent component : type.getRecordComponents()) {
            Form.FromList list = type.getAnnotation(Form.FromList.class);
            if (component.isAnnotationPresent(Form.Brief.class)
                    || (list != null && SheetReader.key(component).equals(list.value()))) {
                ways.add(of(component.getGenericType(), component));
            }
        }
        return ways.size() == 1 ? ways.getFirst() : Map.of("anyOf", ways);
    }

    private static Map<String, Object> text(RecordComponent component) {
        if (component.isAnnotationPresent(Form.MeasureName.class)) {
            // a formula is a text of its own
            return Map.of("anyOf", List.of(oneOf(measures()), Map.of("type", "string")));
        }
        if (component.isAnnotationPresent(Form.DimensionName.class)) {
            return oneOf(Dimensions.names());
        }
        if (component.isAnnotationPresent(Form.ListName.class)) {
            return oneOf(Listings.names());
        }
        Form.OneOf choice = component.getAnnotation(Form.OneOf.class);
        return choice == null ? Map.of("type", "string") : oneOf(Arrays.asList(choice.value()));
    }

    private static Map<String, Object> oneOf(Collection<String> names) {
        return Map.of("type", "string", "enum", names.stream().sorted().toList());
    }

    private static List<String> measures() {
        return Measures.list().stream().map(Measure::name).toList();
    }

    private static boolean isRequired(RecordComponent component) {
        return component.getType() != List.class
                && component.getType() != Map.class
                && !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}
