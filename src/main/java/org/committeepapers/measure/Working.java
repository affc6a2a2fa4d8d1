package org.committeepapers.measure;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How a figure is worked out, down to the rows of the extracts: a tree that can be printed, and done again.
public sealed interface Working {

    /// What it comes to, exact.
    Exact value();

    /// What it is in words, e.g. `establishment`.
    String what();

    /// A number of the rows, added up.
    ///
    /// @param column of the extract, snake_case, e.g. `budgeted_fte`
    record Sum(String what, String column, List<Addend> addends, List<Without> without) implements Working {
        public Sum {
            addends = List.copyOf(addends);
            without = List.copyOf(without);
        }

        /// Rows with the number that each brings; a row without one brings nothing.
        public static <T extends Record> Sum of(
                String what, String column, List<T> rows, Function<? super T, @Nullable BigDecimal> number) {
            return new Sum(
                    what,
                    column,
                    rows.stream()
                            .map(row -> new Addend(row, Objects.requireNonNullElse(number.apply(row), BigDecimal.ZERO)))
                            .toList(),
                    List.of());
        }

        /// The same, telling which rows a rule of counting left out.
        public Sum without(Without rule) {
            return rule.rows().isEmpty() ? this : new Sum(what, column, addends, added(without, rule));
        }

        @Override
        public Exact value() {
            return Exact.of(addends.stream().map(Addend::number).reduce(BigDecimal.ZERO, BigDecimal::add));
        }
    }

    /// A row and the number it brings to a sum.
    record Addend(Record row, BigDecimal number) {}

    /// Rows that a rule of counting leaves out of a figure.
    ///
    /// @param rule in words, e.g. `agency workers who cover no vacancy`
    record Without(String rule, List<? extends Record> rows) {}

    /// Rows counted.
    ///
    /// @param distinct the columns by which rows of one thing count once, e.g. `person_ref` or `person_ref and
    ///     leave_date`; null where each counts
    /// @param things which thing each row is of, numbered from 1 in the order of the rows
    record Count(
            String what,
            @Nullable String distinct,
            List<? extends Record> counted,
            List<Integer> things,
            List<Without> without)
            implements Working {
        public Count {
            counted = List.copyOf(counted);
            things = List.copyOf(things);
            without = List.copyOf(without);
        }

        public static Count rows(String what, List<? extends Record> rows) {
            return new Count(
                    what,
                    null,
                    rows,
                    IntStream.rangeClosed(1, rows.size()).boxed().toList(),
                    List.of());
        }

        /// Rows of which those with one key count once.
        public static <T extends Record> Count distinct(
                String what, String column, List<T> rows, Function<? super T, ?> key) {
            Map<Object, Integer> numbers = new HashMap<>();
            List<Integer> things = rows.stream()
                    .map(row -> numbers.computeIfAbsent(key.apply(row), _ -> numbers.size() + 1))
                    .toList();
            return new Count(what, column, rows, things, List.of());
        }

        /// The same, telling which rows a rule of counting left out.
        public Count without(Without rule) {
            return rule.rows().isEmpty() ? this : new Count(what, distinct, counted, things, added(without, rule));
        }

        @Override
        public Exact value() {
            return Exact.of(things.stream().distinct().count());
        }
    }

    /// A number that was given: set by the council, or a constant of a formula.
    ///
    /// @param source who says so, e.g. `target of council.yaml, from 1 September 2015`; empty for a constant
    record Given(String what, Exact value, String source) implements Working {
        public static Given constant(long number) {
            return new Given(Long.toString(number), Exact.of(number), "");
        }
    }

    /// Figures put together.
    record Step(String what, Operation operation, List<Working> of) implements Working {
        public Step {
            of = List.copyOf(of);
        }

        @Override
        public Exact value() {
            return operation.of(of.stream().map(Working::value).toList());
        }
    }

    private static List<Without> added(List<Without> rules, Without rule) {
        return Stream.concat(rules.stream(), Stream.of(rule)).toList();
    }

    static Working step(String what, Operation operation, Working... of) {
        return new Step(what, operation, List.of(of));
    }

    /// What the figure is worked out from: itself, where it is no step.
    default List<Working> operands() {
        return this instanceof Step step ? step.of() : List.of();
    }

    /// Every row behind the figure, as often as it counts.
    default Stream<Record> rows() {
        return switch (this) {
            case Sum sum -> sum.addends().stream().map(Addend::row);
            case Count count -> count.counted().stream().map(Record.class::cast);
            case Given given -> Stream.of();
            case Step step -> step.of().stream().flatMap(Working::rows);
        };
    }

    /// The formula in words, e.g. `(establishment less in post) in percent of establishment`.
    default String formula() {
        return switch (this) {
            case Sum sum -> sum.what();
            case Count count -> count.what();
            case Given given -> given.what();
            case Step step ->
                step.operation()
                        .words(step.of().stream()
                                .map(operand ->
                                        operand instanceof Step ? "(" + operand.formula() + ")" : operand.formula())
                                .collect(Collectors.toList()));
        };
    }
}
