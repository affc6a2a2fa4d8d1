package org.committeepapers.run;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.committeepapers.appendix.explain.Explanation;
import org.committeepapers.appendix.explain.Operand;
import org.committeepapers.appendix.explain.RowBehind;
import org.committeepapers.appendix.explain.TableCell;
import org.committeepapers.measure.Working;

/// An explanation as a person reads it on a terminal. Whom a row is about stands nowhere.
final class ExplainPage {

    private static final int WIDTH = 100;
    private static final int NAME = 10;
    private static final int ROWS_SHOWN = 20;

    private final Explanation figure;
    private final List<String> lines = new ArrayList<>();

    /// The operands that have rows, by the number that stands for them.
    private final IdentityHashMap<Operand, Integer> numbers = new IdentityHashMap<>();

    private ExplainPage(Explanation figure) {
        this.figure = figure;
    }

    static List<String> of(String appendix, Explanation figure) {
        ExplainPage page = new ExplainPage(figure);
        page.write(appendix);
        return page.lines;
    }

    private void write(String appendix) {
        TableCell cell = figure.cell();
        named("Appendix", appendix);
        named("Table", cell.table().name() + ": " + cell.table().title());
        named("Row", cell.rowName());
        named("Column", cell.columnName() + " (" + cell.heading().key() + ")");
        named("Printed", figure.printed());
        if (figure.exact() != null) {
            named("Exact", figure.exact().inFull());
        }
        Operand operand = figure.operand();
        if (operand == null) {
            named("Why", figure.why());
            return;
        }
        named("Formula", figure.formula());
        lines.add("");
        lines.add("Worked out");
        tree(operand, "  ");
        List<Operand> told = new ArrayList<>();
        operand.all()
                .filter(numbers::containsKey)
                .filter(one -> !told.contains(one))
                .forEach(told::add);
        told.forEach(this::rows);
    }

    private void named(String name, String text) {
        wrapped(name + " ".repeat(NAME - name.length()), " ".repeat(NAME), text);
    }

    private void wrapped(String before, String indent, String text) {
        StringBuilder line = new StringBuilder(before);
        boolean begun = false;
        for (String word : text.split(" ", -1)) {
            if (begun && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder(indent);
                begun = false;
            }
            line.append(begun ? " " : "").append(word);
            begun = true;
        }
        lines.add(line.toString());
    }

    private void tree(Operand operand, String indent) {
        String value = operand.what() + " = " + operand.value().inFull();
        String told = switch (operand.working()) {
            case Working.Step _ -> value + ", " + operand.how() + ":";
            case Working.Given given ->
                given.source().isEmpty() ? "constant " + operand.value().inFull() : value + ", " + operand.how();
            case Working.Sum _, Working.Count _ -> value + ", " + operand.how() + mark(operand);
        };
        wrapped(indent, indent + "    ", told);
        for (Operand one : operand.of()) {
            tree(one, indent + "  ");
        }
    }

    private String mark(Operand operand) {
        return operand.counted().isEmpty() && operand.leftOut().isEmpty()
                ? ": none"
                : " [" + numbers.computeIfAbsent(operand, _ -> numbers.size() + 1) + "]";
    }

    private void rows(Operand operand) {
        lines.add("");
        lines.add("[" + numbers.get(operand) + "] " + operand.what() + ": "
                + rows(operand.counted().size()) + " counted, "
                + rows(operand.leftOut().size()) + " left out");
        String number = operand.working() instanceof Working.Sum sum ? sum.column() : "counts as";
        table(operand.counted(), number, "");
        table(operand.leftOut(), "", "left out by");
    }

    private static String rows(int count) {
        return count == 1 ? "1 row" : count + " rows";
    }

    private void table(List<RowBehind> rows, String number, String rule) {
        if (rows.isEmpty()) {
            return;
        }
        List<List<String>> cells = new ArrayList<>();
        cells.add(List.of("file", "sheet", "row", number, "role", "unit", rule));
        rows.stream().limit(ROWS_SHOWN).map(ExplainPage::cells).forEach(cells::add);
        Aligned.lines(cells).forEach(line -> lines.add("    " + line));
        if (rows.size() > ROWS_SHOWN) {
            lines.add("    and " + (rows.size() - ROWS_SHOWN) + " more; --xlsx FILE shows all");
        }
    }

    private static List<String> cells(RowBehind row) {
        Stream<String> place = row.origin() == null
                ? Stream.of("not kept", "", "")
                : Stream.of(
                        row.origin().file(),
                        Objects.requireNonNullElse(row.origin().sheet(), ""),
                        Long.toString(row.origin().row()));
        String number = row.number() != null
                ? row.number().toPlainString()
                : row.thing() > 0 ? Integer.toString(row.thing()) : "";
        return Stream.concat(place, Stream.of(number, row.role(), row.unit(), row.rule()))
                .toList();
    }
}
