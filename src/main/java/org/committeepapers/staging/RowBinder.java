package org.committeepapers.staging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.committeepapers.extract.ExtractRow;
import org.committeepapers.staging.column.Cleared;
import org.committeepapers.staging.column.Expected;
import org.committeepapers.staging.column.LeavesOut;
import org.committeepapers.staging.column.NotAfter;
import org.committeepapers.staging.issue.BlankValue;
import org.committeepapers.staging.issue.DayAfter;
import org.committeepapers.staging.issue.Issue;
import org.committeepapers.staging.issue.NotKnown;
import org.jspecify.annotations.Nullable;

/// Reads a row into the record of its layout, column by column.
final class RowBinder<T extends Record> {

    private final Layout<T> layout;
    private final Columns columns;
    private final LocalDate periodEnd;

    RowBinder(Layout<T> layout, Columns columns, LocalDate periodEnd) {
        this.layout = layout;
        this.columns = columns;
        this.periodEnd = periodEnd;
    }

    /// What a row says.
    ///
    /// @param record null where a fault or a rule keeps it from counting
    /// @param exclusion the rule that leaves it out, decided from what could be read; null where none does
    /// @param unit the unit it names, where that could be read
    record Bound<T>(
            @Nullable T record,
            @Nullable String exclusion,
            List<Issue> faults,
            List<Issue> warnings,
            @Nullable String unit) {}

    Bound<T> bind(ExtractRow row) {
        Cells cells = new Cells(row);
        layout.bindings().forEach(cells::read);
        layout.bindings().forEach(cells::checkOrder);
        return new Bound<>(
                cells.exclusion == null && cells.faults.isEmpty() ? cells.record() : null,
                cells.exclusion,
                cells.faults,
                cells.warnings,
                cells.unit);
    }

    /// The cells of one row as they are read.
    private final class Cells {

        private final ExtractRow row;
        private final Map<String, Object> values = new HashMap<>();
        private final List<Issue> faults = new ArrayList<>();
        private final List<Issue> warnings = new ArrayList<>();
        private @Nullable String exclusion;
        private @Nullable String unit;

        Cells(ExtractRow row) {
            this.row = row;
        }

        void read(Binding binding) {
            Cleared cleared = binding.find(Cleared.class).orElse(null);
            if (cleared == null || isCleared(cleared.by())) {
                take(binding, binding.reader().read(at(binding.column())));
            }
        }

        private void take(Binding binding, Reading<?> reading) {
            switch (reading) {
                case Reading.Value<?>(Object value, Issue doubt) -> {
                    put(binding, value);
                    if (doubt != null) {
                        warnings.add(doubt);
                    }
                }
                case Reading.LeftOut<?>(String rule, Object value) -> {
                    exclude(rule);
                    if (value != null) {
                        put(binding, value);
                    }
                }
                case Reading.Blank<?> _ -> blank(binding);
                case Reading.Unmapped<?>(Issue gap) -> faults.add(gap);
                case Reading.Unreadable<?>(Issue fault) -> {
                    if (binding.isNullable()) {
                        warnings.add(new NotKnown(fault));
                    } else {
                        faults.add(fault);
                    }
                }
            }
        }

        private void put(Binding binding, Object value) {
            values.put(binding.column(), value);
            if (binding.reader() instanceof UnitReader) {
                unit = (String) value;
            }
            binding.find(LeavesOut.class)
                    .filter(rule -> rule.when().equals(code(value)))
                    .ifPresent(rule -> exclude(rule.rule()));
        }

        private void blank(Binding binding) {
            Boolean meant = binding.ifBlank();
            if (meant != null) {
                put(binding, meant);
            } else if (!binding.isNullable()) {
                faults.add(new BlankValue(at(binding.column()).place()));
            } else if (binding.find(Expected.class).isPresent()) {
                warnings.add(new NotKnown(new BlankValue(at(binding.column()).place())));
            }
        }

        private void exclude(String rule) {
            if (exclusion == null) {
                exclusion = rule;
            }
        }

        /// Nothing is published that is not cleared in so many words.
        private boolean isCleared(String by) {
            return switch (new FlagReader().read(at(by))) {
                case Reading.Value<?>(Object yes, var _) -> yes.equals(true);
                case Reading.Unreadable<?>(Issue fault) -> {
                    warnings.add(new NotKnown(fault));
                    yield false;
                }
                default -> false;
            };
        }

        void checkOrder(Binding binding) {
            NotAfter order = binding.find(NotAfter.class).orElse(null);
            if (order != null
                    && values.get(binding.column()) instanceof LocalDate day
                    && values.get(order.value()) instanceof LocalDate last
                    && day.isAfter(last)) {
                values.remove(binding.column());
                warnings.add(new DayAfter(
                        at(binding.column()).place(), at(order.value()).place().column()));
            }
        }

        T record() {
            return layout.row(layout.bindings().stream()
                    .map(binding -> values.get(binding.column()))
                    .toArray());
        }

        private CellAt at(String column) {
            return new CellAt(columns, row, column, periodEnd);
        }
    }

    private static String code(Object value) {
        return switch (value) {
            case Boolean yes -> yes ? "Y" : "N";
            default -> value.toString();
        };
    }
}
