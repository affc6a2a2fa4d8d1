package org.committeepapers.appendix.sheet;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.committeepapers.appendix.Cell;
import org.committeepapers.appendix.list.Listings;
import org.committeepapers.measure.Dimensions;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Measure;
import org.committeepapers.measure.Measures;
import org.committeepapers.measure.Operation;
import org.committeepapers.measure.Ratio;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.Shorthand;
import org.committeepapers.measure.Unit;
import org.committeepapers.measure.Working;
import org.jspecify.annotations.Nullable;

/// The cells of a declared table: each a measure, seen through the narrowing of its row and of its column.
final class Cells {

    private static final String TARGET = "target";
    private static final String UNIT = "unit";

    private final Scope scope;
    private final List<Line> lines;

    Cells(Scope scope, List<Line> lines) {
        this.scope = scope;
        this.lines = lines;
    }

    List<Cell> of(Line line, List<Col> columns) {
        List<Cell> cells = new ArrayList<>();
        Iterator<Figure> labels = line.labels().values().iterator();
        for (Col column : columns) {
            if (column.isLabel() && labels.hasNext()) {
                cells.add(Cell.of(labels.next(), null));
            } else if (line.item() != null) {
                cells.add(listed(line.item(), column));
            } else {
                cells.add(Cell.of(figure(line, column), format(line, column)));
            }
        }
        return cells;
    }

    /// Where rows bring their own measures, each figure is printed as its measure is.
    private static @Nullable Format format(Line line, Col column) {
        Format format = column.column().format();
        Measure measure = line.measure();
        if (format == null || format.unit() != Unit.BY_ROW || measure == null) {
            return null;
        }
        Integer decimals = line.written() == null ? null : line.written().decimals();
        return new Format(
                measure.format().unit(),
                decimals != null ? decimals : measure.format().decimals());
    }

    private static Cell listed(Record item, Col column) {
        SheetColumn declared = column.declared();
        Object value = Listings.value(item, Objects.requireNonNull(declared.is()));
        return switch (value) {
            case null -> Cell.of(said(Figure.notAvailable("not given"), declared.missing()), null);
            case Cell.Missing(var symbol, var why) ->
                Cell.of(said(new Figure.Missing(symbol, why, false), declared.missing()), null);
            case Cell cell -> cell;
            case Figure figure -> Cell.of(said(figure, declared.missing()), null);
            default -> Cell.text(value.toString());
        };
    }

    private Figure figure(Line line, Col column) {
        SheetColumn declared = column.declared();
        String is = declared.is();
        Figure label = is == null ? null : line.labels().get(is);
        if (label != null) {
            return label;
        }
        SheetRow written = line.written();
        if (UNIT.equals(is)) {
            return written == null || written.unit() == null
                    ? Figure.none("words have no unit")
                    : new Figure.Words(written.unit());
        }
        boolean ofTarget = TARGET.equals(is) || TARGET.equals(declared.less());
        if (ofTarget && (written == null || written.target() == null)) {
            return new Figure.Missing(Shorthand.NOT_APPLICABLE, words(declared.missing(), "no target is set"), true);
        }
        Measure measure = measure(line, is);
        if (line.rest() && !measure.adds()) {
            return Figure.none(
                    "it is of no one " + scope.council().rowLevels().getLast().toLowerCase(java.util.Locale.UK));
        }
        Scope at = line.narrow().apply(column.narrow().apply(scope));
        Figure figure = at.figure(measure);
        if (declared.less() != null) {
            return less(figure, other(line, declared.less(), measure, at));
        }
        if (declared.share() != null) {
            return share(figure, measure, line, column);
        }
        return TARGET.equals(is) ? figure : said(figure, declared.missing());
    }

    private static Measure measure(Line line, @Nullable String is) {
        if (TARGET.equals(is)) {
            return Measures.formula(Objects.requireNonNull(
                    Objects.requireNonNull(line.written()).target()));
        }
        return is != null ? Measures.formula(is) : Objects.requireNonNull(line.measure());
    }

    private static Figure other(Line line, String less, Measure measure, Scope at) {
        return less.equals(TARGET)
                ? at.figure(measure(line, TARGET))
                : Dimensions.named("month")
                        .values(at, less)
                        .getFirst()
                        .narrow()
                        .apply(at)
                        .figure(measure);
    }

    private static Figure less(Figure figure, Figure other) {
        if (!(figure instanceof Figure.Known(Working first))) {
            return figure;
        }
        return other.then(second -> Working.step("difference", Operation.LESS, first, second));
    }

    /// The row's part of the same without the row; cumulative, with all rows before it.
    private Figure share(Figure figure, Measure measure, Line line, Col column) {
        Figure whole = column.narrow().apply(scope).figure(measure);
        boolean cumulative = "cumulative".equals(column.declared().share()) && line.isDetail();
        Figure part = cumulative ? upTo(line, measure, column) : figure;
        return Ratio.percentage(part, whole, "share", words(column.declared().missing(), "there is nothing to share"));
    }

    private Figure upTo(Line line, Measure measure, Col column) {
        List<Working> parts = new ArrayList<>();
        for (Line one : lines.subList(0, lines.indexOf(line) + 1)) {
            Figure figure = one.narrow().apply(column.narrow().apply(scope)).figure(measure);
            if (!(figure instanceof Figure.Known(Working working))) {
                return figure;
            }
            parts.add(working);
        }
        return Figure.of(new Working.Step("this row and those before it", Operation.PLUS, parts));
    }

    /// What a declaration says of a missing figure stands in the place of what the measure says, where it is not that
    /// its facts were not sent: `[z] nobody left` also decides the symbol.
    private static Figure said(Figure figure, @Nullable String missing) {
        if (missing == null || !(figure instanceof Figure.Missing(var symbol, var why, var structural))) {
            return figure;
        }
        Shorthand shorthand = missing.startsWith("[z] ")
                ? Shorthand.NOT_APPLICABLE
                : missing.startsWith("[x] ") ? Shorthand.NOT_AVAILABLE : symbol;
        return why.endsWith("was not sent") ? figure : new Figure.Missing(shorthand, words(missing, why), structural);
    }

    private static String words(@Nullable String missing, String otherwise) {
        return missing == null ? otherwise : missing.replaceFirst("^\\[[xz]] ", "");
    }
}
