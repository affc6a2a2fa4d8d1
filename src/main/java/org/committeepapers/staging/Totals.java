package org.committeepapers.staging;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.committeepapers.extract.ExtractRow;
import org.committeepapers.staging.issue.Issue;
import org.committeepapers.staging.issue.Place;
import org.committeepapers.staging.issue.TotalDoesNotAddUp;

/// The rows of totals that reports put below their rows, or below those of each unit: found by their words, and held
/// against the sums of the rows above.
final class Totals {

    private static final Set<String> WORDS = Set.of(
            "total", "totals", "grand total", "overall total", "report total", "sub total", "sub-total", "subtotal");

    private final Layout<?> layout;
    private final Columns columns;
    private final Sums all = new Sums();
    private Sums sinceTotal = new Sums();

    Totals(Layout<?> layout, Columns columns) {
        this.layout = layout;
        this.columns = columns;
    }

    /// A row of the extract, whatever becomes of it: the report has counted it.
    void add(ExtractRow row) {
        all.add(row);
        sinceTotal.add(row);
    }

    /// Whether a row holds the word of a total in the place of a unit or a code, or instead of what a row must have.
    /// Lists that officers type may have lines of that name.
    boolean isTotal(ExtractRow row) {
        if (layout.kind() == Layout.Kind.REFERENCE || row.cells().stream().noneMatch(Totals::isWord)) {
            return false;
        }
        boolean incomplete = layout.requiredColumns()
                .anyMatch(column -> columns.value(row, column).isEmpty());
        return incomplete
                || layout.bindings().stream()
                        .filter(Binding::isCode)
                        .anyMatch(binding -> WORDS.contains(plain(columns.value(row, binding.column()))));
    }

    /// What is wrong with a row of totals; empty where each of its numbers is the sum of the rows above it, from the
    /// top
    /// or from the total before.
    Optional<Issue> check(ExtractRow row, Place place) {
        Optional<Issue> fault = all.fault(row, place);
        if (fault.isPresent() && sinceTotal.fault(row, place).isEmpty()) {
            fault = Optional.empty();
        }
        sinceTotal = new Sums();
        return fault;
    }

    private static boolean isWord(String text) {
        String plain = plain(text);
        return WORDS.contains(plain)
                || plain.endsWith(" total")
                || plain.startsWith("total ")
                || plain.startsWith("grand total ");
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.UK).replaceAll("[:*]", "").strip();
    }

    /// Sums of the columns of numbers.
    private final class Sums {

        private final Map<String, BigDecimal> byColumn = new HashMap<>();
        private long rows;

        void add(ExtractRow row) {
            rows++;
            numbers()
                    .forEach(column -> CellNumber.read(columns.value(row, column))
                            .ifPresent(number -> byColumn.merge(column, number, BigDecimal::add)));
        }

        /// A total is as exact as it is printed. One that only counts the rows stands in any other column.
        Optional<Issue> fault(ExtractRow row, Place place) {
            List<String> told = numbers()
                    .filter(column ->
                            CellNumber.read(columns.value(row, column)).isPresent())
                    .toList();
            if (told.isEmpty()) {
                return countFault(row, place);
            }
            return told.stream()
                    .map(column -> fault(column, columns.value(row, column), row))
                    .flatMap(Optional::stream)
                    .findFirst();
        }

        private Optional<Issue> countFault(ExtractRow row, Place place) {
            List<BigDecimal> counts = row.cells().stream()
                    .map(CellNumber::read)
                    .flatMap(Optional::stream)
                    .toList();
            BigDecimal counted = BigDecimal.valueOf(rows);
            return counts.stream().anyMatch(count -> count.compareTo(counted) == 0)
                    ? Optional.empty()
                    : counts.stream().findFirst().map(count -> new TotalDoesNotAddUp(place, count, counted));
        }

        private Optional<Issue> fault(String column, String text, ExtractRow row) {
            BigDecimal total = CellNumber.read(text).orElseThrow();
            BigDecimal sum = byColumn.getOrDefault(column, BigDecimal.ZERO);
            return sum.setScale(total.scale(), RoundingMode.HALF_UP).compareTo(total) == 0
                    ? Optional.empty()
                    : Optional.of(new TotalDoesNotAddUp(columns.place(row, column), total, sum));
        }

        private Stream<String> numbers() {
            return layout.bindings().stream().filter(Binding::isNumber).map(Binding::column);
        }
    }
}
