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

    /// Behind the name of a column in the council's columns file: it is sent in per cent.
    private static final String PER_CENT = "%";

    private final Layout<?> layout;
    private final Council council;
    private final HeaderMap header;
    private final ExtractRow top;
    private final Map<String, Field> fields;

    /// @param top the row of the headers
    Columns(Layout<?> layout, Council council, HeaderMap header, ExtractRow top) {
        this.layout = layout;
        this.council = council;
        this.header = header;
        this.top = top;
        this.fields = layout.fields().stream().collect(Collectors.toMap(Field::name, Function.identity()));
    }

    /// The headers of the layout's columns, and those that the council's columns file lists only to be read past: their
    /// `canonical_column` begins with a dash, e.g. `-payroll_area`.
    static List<Heading> headings(Layout<?> layout, Council council) {
        Stream<Heading> read = layout.fields().stream()
                .map(field -> new Heading(
                        field.name(), header(layout, council, field.name()), field.presence() != Presence.OPTIONAL));
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
        return new Place(row.file(), row.sheet(), row.number(), header(layout, council, column));
    }

    Council council() {
        return council;
    }

    /// Whether the council says that it sends the column in per cent, so that 100 is 1.
    boolean isPerCent(String column) {
        return council.mappings()
                .columns()
                .getOrDefault(layout.name(), Map.of())
                .containsKey(column + PER_CENT);
    }

    /// The row of the columns file that says so.
    String perCentSetting(String column) {
        return column + PER_CENT + "," + header(layout, council, column);
    }

    /// The file of the council that maps the headers, e.g. `columns/leavers.csv`.
    String file() {
        return "columns/" + layout.name() + ".csv";
    }

    private static String header(Layout<?> layout, Council council, String column) {
        Map<String, String> mapped = council.mappings().columns().getOrDefault(layout.name(), Map.of());
        String inPerCent = mapped.get(column + PER_CENT);
        return inPerCent == null ? council.mappings().header(layout.name(), column) : inPerCent;
    }

    /// Whether a row is the header again: each of its cells stands under itself, and most of the header is there.
    boolean isHeader(ExtractRow row) {
        int same = 0;
        for (int i = 0; i < row.width(); i++) {
            if (!row.cell(i).isEmpty()) {
                if (i >= top.cells().size() || !HeaderMap.isSame(row.cell(i), top.cell(i))) {
                    return false;
                }
                same++;
            }
        }
        return 2 * same > header.width();
    }

    /// Cells of the header row, with those that are blank at its end.
    int cells() {
        return Math.max(top.cells().size(), header.width());
    }

    int width() {
        return header.width();
    }
}
