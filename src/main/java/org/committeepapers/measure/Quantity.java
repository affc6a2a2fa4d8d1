package org.committeepapers.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What each row brings to a base measure: itself, the thing that it is a row of, or a number of a column.
///
/// People, posts and fte are three quantities of the same rows, and three measures: which one a table prints is never
/// an accident.
public sealed interface Quantity<T extends Record> {

    /// Each row counts one.
    record Rows<T extends Record>() implements Quantity<T> {}

    /// Rows of one thing count once, e.g. the posts of one person.
    record Distinct<T extends Record>(String column, Function<T, ?> key) implements Quantity<T> {}

    /// The numbers of a column add up.
    record Column<T extends Record>(String column, Function<T, @Nullable BigDecimal> of) implements Quantity<T> {}

    static <T extends Record> Quantity<T> rows() {
        return new Rows<>();
    }

    static <T extends Record> Quantity<T> distinct(String column, Function<T, ?> key) {
        return new Distinct<>(column, key);
    }

    static <T extends Record> Quantity<T> number(String column, Function<T, @Nullable BigDecimal> of) {
        return new Column<>(column, of);
    }

    /// Why there is no figure: some of the rows do not bring their number, the cell being blank or not readable.
    default Optional<Figure> unknown(Class<T> type, List<T> rows) {
        if (!(this instanceof Column<T>(String column, Function<T, @Nullable BigDecimal> of))) {
            return Optional.empty();
        }
        long unknown = rows.stream().filter(row -> of.apply(row) == null).count();
        return unknown == 0 ? Optional.empty() : Optional.of(NotSent.partly(type, column, unknown, rows.size()));
    }

    /// The working over the rows that count.
    ///
    /// @param rule the rule of counting that left rows out
    default Working over(String what, List<T> counted, Working.Without rule) {
        return switch (this) {
            case Rows<T> each -> Working.Count.rows(what, counted).without(rule);
            case Distinct<T>(String column, Function<T, ?> key) ->
                Working.Count.distinct(what, column, counted, key).without(rule);
            case Column<T>(String column, Function<T, @Nullable BigDecimal> of) ->
                Working.Sum.of(what, column, counted, of).without(rule);
        };
    }
}
