package org.committeepapers.appendix.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.committeepapers.appendix.Column;
import org.committeepapers.appendix.list.Listings;
import org.committeepapers.measure.Dimension;
import org.committeepapers.measure.Dimensions;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Measures;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.Unit;
import org.committeepapers.measure.Value;
import org.jspecify.annotations.Nullable;

/// The columns of a declared table for a month: blocks are written out, headings and keys are filled.
final class Columns {

    private final SheetTable table;
    private final Scope scope;

    private Columns(SheetTable table, Scope scope) {
        this.table = table;
        this.scope = scope;
    }

    /// @param words of the dimension that the table is one of
    static List<Col> of(SheetTable table, Scope scope, Map<String, String> words) {
        List<Col> columns = new ArrayList<>();
        new Columns(table, scope).add(columns, table.columns(), null, UnaryOperator.identity(), words);
        return columns;
    }

    private void add(
            List<Col> to,
            List<SheetColumn> declared,
            @Nullable String group,
            UnaryOperator<Scope> narrow,
            Map<String, String> words) {
        for (SheetColumn column : declared) {
            if (column.only() != null
                    && !narrow.apply(scope).figure(column.only()).isSome()) {
                continue;
            }
            if (!column.isBlock()) {
                to.add(column(column, group, narrow, words));
            } else if (column.each().isEmpty()) {
                add(to, column.columns(), filled(column.heading(), words), narrow, words);
            } else {
                column.each().forEach((dimension, of) -> addBlock(to, column, dimension, of, group, narrow, words));
            }
        }
    }

    private void addBlock(
            List<Col> to,
            SheetColumn block,
            String dimension,
            String of,
            @Nullable String group,
            UnaryOperator<Scope> narrow,
            Map<String, String> words) {
        for (Value value : values(Dimensions.named(dimension), of)) {
            boolean whole = value.code().isEmpty() && block.otherwise() != null;
            String label = whole ? Objects.requireNonNull(block.otherwise()) : value.label();
            Map<String, String> own = new LinkedHashMap<>(words);
            own.put(dimension, label);
            own.put(dimension + " key", whole ? Value.key(label) : value.key());
            own.put(dimension + " code", Value.key(value.code().isEmpty() ? label : value.code()));
            String heading = block.heading() == null ? group : filled(block.heading(), own);
            add(to, block.columns(), heading, one -> value.narrow().apply(narrow.apply(one)), own);
        }
    }

    /// `each` value of a dimension, those of one of its choices, or the one that is named.
    private List<Value> values(Dimension dimension, String of) {
        if (of.equals("each")) {
            return dimension.values(scope, "");
        }
        return dimension.isTime() || dimension.choices().contains(of)
                ? dimension.values(scope, of)
                : List.of(dimension.one(scope, of));
    }

    private Col column(
            SheetColumn column, @Nullable String group, UnaryOperator<Scope> narrow, Map<String, String> words) {
        String heading = Objects.requireNonNullElse(filled(column.heading(), words), "");
        return new Col(new Column(key(column, words), group, heading, format(column)), words, narrow, column);
    }

    private @Nullable String filled(@Nullable String text, Map<String, String> words) {
        return text == null ? null : Saying.fill(text, scope, words);
    }

    /// Names in braces are keys here: `{year}` is `2014_15`.
    private String key(SheetColumn column, Map<String, String> words) {
        String key = Objects.requireNonNull(column.key());
        for (Map.Entry<String, String> word : words.entrySet()) {
            if (word.getKey().endsWith(" key") || word.getKey().endsWith(" code")) {
                key = key.replace("{" + word.getKey().replace(" key", "") + "}", word.getValue());
            }
        }
        return key.contains("{") ? Saying.fill(key, scope, Keys.of(scope)) : key;
    }

    private @Nullable Format format(SheetColumn column) {
        Format format = unrounded(column);
        if (format == null) {
            return null;
        }
        if (column.share() != null) {
            format = format.unit() == Unit.PEOPLE ? Format.WHOLE_PERCENT : Format.PERCENT;
        }
        if (column.less() != null) {
            format = Measures.ofDifference(format);
        }
        boolean whole = "posts".equals(column.as());
        if (column.as() != null) {
            format = new Format(Unit.valueOf(column.as().toUpperCase(Locale.ROOT)), whole ? 0 : format.decimals());
        }
        Integer decimals = column.decimals() != null ? column.decimals() : whole ? null : table.decimals();
        return decimals == null ? format : new Format(format.unit(), decimals);
    }

    /// The format of what the column holds; null where it holds words.
    private @Nullable Format unrounded(SheetColumn column) {
        SheetRows rows = table.lines();
        if (rows.each() != null) {
            return ofList(column);
        }
        String is = column.is();
        if (is == null) {
            return isFirst(column) ? null : ofRows(rows);
        }
        if (is.equals("unit") || rows.by().contains(is)) {
            return null;
        }
        if (is.equals("target")) {
            return written(rows, SheetRow::target).findFirst().orElse(null);
        }
        Format format = Measures.formula(is).format();
        return format.unit() == Unit.BY_ROW ? null : format;
    }

    /// Keys are unique in a table.
    private boolean isFirst(SheetColumn column) {
        return column.equals(table.columns().getFirst());
    }

    /// The format of figures that each row has its own measure for; by row, where rows say their units.
    private static @Nullable Format ofRows(SheetRows rows) {
        if (rows.written().stream().anyMatch(row -> row.unit() != null)) {
            return new Format(Unit.BY_ROW, 0);
        }
        return written(rows, SheetRow::is).findFirst().orElse(null);
    }

    private static Stream<Format> written(
            SheetRows rows, java.util.function.Function<SheetRow, @Nullable String> measure) {
        return rows.written().stream()
                .map(measure)
                .filter(Objects::nonNull)
                .map(name -> Measures.formula(name).format());
    }

    private @Nullable Format ofList(SheetColumn column) {
        boolean words = Listings.holdsWords(
                Listings.named(Objects.requireNonNull(table.lines().each())), Objects.requireNonNull(column.is()));
        return words ? null : new Format(Unit.BY_ROW, 0);
    }
}
