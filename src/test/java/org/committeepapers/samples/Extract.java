package org.committeepapers.samples;

import java.lang.reflect.RecordComponent;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Rows of a layout as a file of an HR system: the columns are the record's components.
record Extract<T extends Record>(Class<T> type, List<T> rows) {

    private static final String QUOTE = "clearedQuote";

    List<String> columns() {
        return Arrays.stream(type.getRecordComponents())
                .flatMap(component -> columns(component.getName()))
                .toList();
    }

    /// The values of a row in the order of the columns, null for what is not known.
    List<Object> values(T row) {
        return Arrays.stream(type.getRecordComponents())
                .flatMap(component -> values(component, row))
                .toList();
    }

    String csv() {
        return csv(Wording.OURS, "\n");
    }

    byte[] csv(Wording wording, Charset charset) {
        return csv(wording, "\r\n").getBytes(charset);
    }

    private String csv(Wording wording, String lineEnd) {
        List<String> columns = columns();
        String header = columns.stream().map(wording::header).collect(Collectors.joining(","));
        return rows.stream()
                .map(row -> line(columns, values(row), wording))
                .collect(Collectors.joining(lineEnd, header + lineEnd, lineEnd));
    }

    private static String line(List<String> columns, List<Object> values, Wording wording) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < columns.size(); i++) {
            String cell = wording.cell(columns.get(i), values.get(i));
            line.append(i == 0 ? "" : ",").append(cell.contains(",") ? '"' + cell + '"' : cell);
        }
        return line.toString();
    }

    /// A quote arrives with the word whether it is cleared; only a cleared one is in a record.
    private static Stream<String> columns(String component) {
        return component.equals(QUOTE) ? Stream.of("quote", "quote_cleared") : Stream.of(snakeCase(component));
    }

    private static Stream<Object> values(RecordComponent component, Record row) {
        Object value = valueOf(component, row);
        return component.getName().equals(QUOTE) ? Stream.of(value, value == null ? null : true) : Stream.of(value);
    }

    private static Object valueOf(RecordComponent component, Record row) {
        try {
            return component.getAccessor().invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component.getName(), e);
        }
    }

    private static String snakeCase(String name) {
        return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
