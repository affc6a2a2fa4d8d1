package org.committeepapers.appendix.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.committeepapers.appendix.AppendixTable;
import org.committeepapers.appendix.Column;
import org.committeepapers.appendix.Row;
import org.committeepapers.measure.Dimensions;
import org.committeepapers.measure.Exact;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Measure;
import org.committeepapers.measure.Measures;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.Value;
import org.committeepapers.month.LeftOutNote;
import org.jspecify.annotations.Nullable;

/// Lays out a declared table for a month: columns, rows, cells, notes.
final class Tables {

    private final Sheet sheet;
    private final Scope all;

    /// @param all what the whole appendix sees
    Tables(Sheet sheet, Scope all) {
        this.sheet = sheet;
        this.all = all;
    }

    /// The table, or one for each value of the dimension that it is declared for.
    List<Laid> of(String name, SheetTable table) {
        Scope scope = Narrower.narrow(all, table.scope());
        List<Laid> laid = new ArrayList<>();
        for (Value value : each(table.each(), scope)) {
            laid.add(lay(named(name, table.each(), value), table, value, scope));
        }
        return laid;
    }

    static List<Value> each(@Nullable String dimension, Scope scope) {
        return dimension == null
                ? List.of(Value.of("", "", one -> one))
                : Dimensions.named(dimension).values(scope, "");
    }

    /// One of several tables or charts has the value in its name.
    static String named(String name, @Nullable String each, Value value) {
        if (each == null || value.code().isEmpty()) {
            return name;
        }
        return each.equals("service")
                ? value.key().replaceAll("_services?$", "").replace('_', '-') + "-" + name
                : name + "-" + Value.key(value.code()).replace('_', '-');
    }

    private Laid lay(String name, SheetTable table, Value each, Scope around) {
        Scope open = each.narrow().apply(around);
        SheetRows rows = table.lines();
        Scope scope = rows.known() == null ? open : open.narrow(Lines.known(rows.known(), open));
        Map<String, String> words = table.each() == null ? Map.of() : Map.of(table.each(), each.label());
        List<Col> columns = distinct(Columns.of(table, scope, words));
        List<Line> lines = Lines.of(rows, scope, columns, words);
        Cells cells = new Cells(scope, lines);
        AppendixTable printed = new AppendixTable(
                Saying.fill(name, scope, words),
                Saying.fill(Objects.requireNonNull(table.title()), scope, words),
                columns.stream().map(Col::column).toList(),
                lines.stream()
                        .map(line -> new Row(line.kind(), cells.of(line, columns)))
                        .toList(),
                notes(table, open, scope, words),
                Saying.fill(Objects.requireNonNullElse(table.source(), sheet.source()), scope, words));
        return new Laid(scope, table, lines, columns, printed);
    }

    /// Keys are unique in a table: the second of two names that become one key is numbered.
    private static List<Col> distinct(List<Col> columns) {
        Set<String> keys = new HashSet<>();
        List<Col> distinct = new ArrayList<>();
        for (Col col : columns) {
            Column column = col.column();
            String key = column.key();
            for (int number = 2; !keys.add(key); number++) {
                key = column.key().replaceFirst("(_[a-z]+)?$", "_" + number + "$1");
            }
            distinct.add(new Col(
                    new Column(key, column.group(), column.heading(), column.format()),
                    col.words(),
                    col.narrow(),
                    col.declared()));
        }
        return distinct;
    }

    /// @param open what the table would see if it left nothing out
    private List<String> notes(SheetTable table, Scope open, Scope scope, Map<String, String> words) {
        List<String> notes = new ArrayList<>();
        for (List<SheetSentence> sentences : table.notes()) {
            String note = sentences.stream()
                    .map(sentence -> note(sentence, open, scope, words))
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining(" "));
            if (!note.isEmpty()) {
                notes.add(note);
            }
        }
        notes.addAll(LeftOutNote.of(scope.month(), SheetFacts.of(table)));
        return notes;
    }

    private static String note(SheetSentence sentence, Scope open, Scope scope, Map<String, String> words) {
        if (sentence.say() != null) {
            return Saying.fill(sentence.say(), open, words);
        }
        boolean leftOut = sentence.leftOut() != null;
        Measure measure = Measures.formula(Objects.requireNonNull(leftOut ? sentence.leftOut() : sentence.count()));
        Figure counted = open.figure(measure);
        if (counted instanceof Figure.Missing) {
            return "";
        }
        Exact number = counted.known().orElse(Exact.ZERO);
        if (leftOut) {
            number = number.minus(scope.figure(measure).known().orElse(Exact.ZERO));
        }
        String said = number.signum() == 0 ? sentence.none() : sentence.some();
        return said == null ? "" : Saying.counted(said, open, words, number, measure.format());
    }
}
