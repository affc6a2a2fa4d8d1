package org.committeepapers.appendix.list;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.committeepapers.appendix.Cell;
import org.committeepapers.council.Pay;
import org.committeepapers.measure.Exact;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.Unit;
import org.committeepapers.measure.pay.Survey;
import org.committeepapers.staging.MarketComparator;
import org.jspecify.annotations.Nullable;

/// What another authority pays beside the salary.
///
/// @param level at which it is paid; empty where it is paid at any
/// @param payment in the authority's words
/// @param amount with the decimals it was given with
/// @param amountInShort whole thousands as the trade writes them, `4K`
/// @param paid how often
public record Payment(
        String authority,
        String level,
        @Nullable String payment,
        Cell amount,
        String amountInShort,
        String unit,
        @Nullable String paid) {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    /// The payments at one of the council's levels, or those at none.
    static List<Payment> of(Scope scope, boolean byLevel) {
        List<Pay.Level> levels = scope.council().pay().levels();
        return Survey.payments(scope.month()).stream()
                .filter(row -> level(levels, row).isPresent() == byLevel)
                .map(row -> payment(row, level(levels, row).orElse("")))
                .toList();
    }

    private static Optional<String> level(List<Pay.Level> levels, MarketComparator row) {
        return levels.stream()
                .filter(level -> level.code().equals(row.level()))
                .map(Pay.Level::name)
                .findFirst();
    }

    private static Payment payment(MarketComparator row, String level) {
        BigDecimal amount = Survey.top(row).known().map(Exact::numerator).orElse(BigDecimal.ZERO);
        Unit unit = row.unit() == MarketComparator.Unit.PCT_BASIC ? Unit.PERCENT : Unit.GBP;
        return new Payment(
                row.authority(),
                level,
                filled(row.conditionText()),
                Cell.of(Survey.top(row), Format.of(unit, amount)),
                inShort(amount),
                unit(row.unit()),
                filled(row.frequency()));
    }

    private static String inShort(BigDecimal amount) {
        boolean thousands = amount.signum() != 0 && amount.remainder(THOUSAND).signum() == 0;
        BigDecimal shown = thousands ? amount.divide(THOUSAND) : amount;
        return shown.stripTrailingZeros().toPlainString() + (thousands ? "K" : "");
    }

    private static String unit(MarketComparator.Unit unit) {
        return switch (unit) {
            case GBP_PA -> "gbp pa";
            case GBP_ONCE, GBP -> "gbp";
            case PCT_BASIC -> "pct of basic pay";
            case VOUCHER -> "gbp vouchers";
        };
    }

    private static @Nullable String filled(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }
}
