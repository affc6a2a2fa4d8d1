package org.committeepapers.staging;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.committeepapers.council.Council;
import org.committeepapers.extract.ExtractRow;
import org.committeepapers.extract.HeaderMap;
import org.committeepapers.extract.Heading;
import org.committeepapers.staging.Field.Presence;
import org.committeepapers.staging.Field.Privacy;
import org.committeepapers.staging.issue.Place;

/// The columns of a layout as they stand in one file: where each is, how the council calls it, what may be shown.
final class Columns {

    private static final int SHOWN = 40;
    private final Layout<?> layout;
    private final Council council;
    private final HeaderMap header;
    private final Map<String, Field> fields;

    Columns(Layout<?> layout, Council council, HeaderMap header) {
        this.layout = layout;
        this.council = council;
        this.header = header;
        this.fields = layout.fields().stream().collect(Collectors.toMap(Field::name, Function.identity()));
    }

    /// The headers of the layout's columns, and those that the council's columns file lists only to be read past: their
    /// `canonical_column` begins with a dash, e.g. `-payroll_area`.
    static List<Heading> headings(Layout<?> layout, Council council) {
        Stream<Heading> read = layout.fields().stream()
                .map(field -> new Heading(
                        field.name(),
                        council.mappings().header(layout.name(), field.name()),
                        field.presence() != Presence.OPTIONAL));
        Stream<Heading> readPast =
                council.mappings().columns().getOrDefault(layout.name(), Map.of()).entrySet().stream()
                        .filter(mapping -> mapping.getKey().startsWith("-"))
                        .map(mapping -> new Heading(mapping.getKey(), mapping.getValue(), false));
        return Stream.concat(read, readPast).toList();
    }

    String value(ExtractRow row, String column) {
        Integer position = header.positions().get(column);
        return position == null ? "" : row.cell(position);
    }

    /// The value as a report may show it: short, and only its shape where it relates to a person.
    String shown(ExtractRow row, String column) {
        String value = value(row, column).replaceAll("\\p{Cntrl}", " ");
        String brief = value.length() > SHOWN ? value.substring(0, SHOWN) + "..." : value;
        Field field = fields.get(column);
        return field != null && field.privacy() == Privacy.OPEN ? brief : shape(brief);
    }

    static String shape(String value) {
        return value.replaceAll("\\p{L}", "a").replaceAll("\\p{N}", "9");
    }

    Place place(ExtractRow row, String column) {
        return new Place(
                row.file(), row.sheet(), row.number(), council.mappings().header(layout.name(), column));
    }

    int width() {
        return header.width();
    }
}
