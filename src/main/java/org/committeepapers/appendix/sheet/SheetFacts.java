package org.committeepapers.appendix.sheet;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.committeepapers.appendix.list.Listings;
import org.committeepapers.measure.Dimensions;
import org.committeepapers.measure.Measures;

/// The extracts that a declaration counts.
final class SheetFacts {

    private SheetFacts() {}

    /// The extracts that it counts or looks something up in.
    static Set<Class<? extends Record>> read(Sheet sheet) {
        Set<Class<? extends Record>> facts = of(sheet);
        Stream.concat(
                        sheet.tables().values().stream().flatMap(SheetFacts::measures),
                        sheet.figures().values().stream().map(SheetFigure::is))
                .forEach(measure -> facts.addAll(Measures.formula(measure).reads()));
        return facts;
    }

    static Set<Class<? extends Record>> of(Sheet sheet) {
        Set<Class<? extends Record>> facts = new HashSet<>();
        sheet.tables().values().forEach(table -> facts.addAll(of(table)));
        sheet.figures().values().forEach(figure -> facts.addAll(ofMeasure(figure.is())));
        return facts;
    }

    static Set<Class<? extends Record>> of(SheetTable table) {
        Set<Class<? extends Record>> facts = new HashSet<>();
        if (table.own() != null) {
            return OwnTables.named(table.own()).facts();
        }
        SheetRows rows = table.rows();
        if (rows != null && rows.each() != null) {
            facts.addAll(Listings.named(rows.each()).facts());
        }
        measures(table).forEach(measure -> facts.addAll(ofMeasure(measure)));
        return facts;
    }

    private static Set<Class<? extends Record>> ofMeasure(String measure) {
        return Measures.formula(measure).facts();
    }

    /// The measures that a table names, in any place.
    static Stream<String> measures(SheetTable table) {
        SheetRows rows = table.rows();
        Stream<String> ofRows = rows == null
                ? Stream.of()
                : rows.written().stream()
                        .flatMap(row -> Stream.of(row.is(), row.target()))
                        .filter(Objects::nonNull);
        Stream<String> ofColumns = table.columns().stream()
                .flatMap(SheetColumn::leaves)
                .flatMap(column -> Stream.of(column.is(), column.only()))
                .filter(Objects::nonNull)
                .filter(name -> isMeasure(name, rows));
        return Stream.concat(ofRows, ofColumns).distinct();
    }

    private static boolean isMeasure(String name, @org.jspecify.annotations.Nullable SheetRows rows) {
        boolean listed = rows != null && rows.each() != null;
        return !listed && !Dimensions.names().contains(name) && !name.equals("unit") && !name.equals("target");
    }
}
