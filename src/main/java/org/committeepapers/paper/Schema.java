package org.committeepapers.paper;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.committeepapers.appendix.sheet.SheetSchema;

/// The form of declarations as a file for editors: `templates/appendices/schema.json`.
public final class Schema {

    private Schema() {}

    /// The same text on every run.
    public static String text() {
        try {
            return JSON.std.with(JSON.Feature.PRETTY_PRINT_OUTPUT).asString(sorted(SheetSchema.schema())) + "\n";
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory could not be written", impossible);
        }
    }

    private static Object sorted(Object value) {
        return switch (value) {
            case Map<?, ?> map -> {
                Map<String, Object> sorted = new TreeMap<>();
                map.forEach((key, one) -> sorted.put(String.valueOf(key), sorted(one)));
                yield sorted;
            }
            case List<?> list -> list.stream().map(Schema::sorted).toList();
            default -> value;
        };
    }
}
