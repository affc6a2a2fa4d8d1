package org.committeepapers.appendix.pay;

import com.google.auto.service.AutoService;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.committeepapers.appendix.Appendix;
import org.committeepapers.appendix.AppendixContent;
import org.committeepapers.appendix.AppendixTable;
import org.committeepapers.appendix.Cell;
import org.committeepapers.appendix.Column;
import org.committeepapers.appendix.Printed;
import org.committeepapers.appendix.Row;
import org.committeepapers.council.Pay;
import org.committeepapers.measure.ComparatorPay;
import org.committeepapers.measure.Shorthand;
import org.committeepapers.measure.Unit;
import org.committeepapers.month.MonthData;
import org.committeepapers.month.Needs;
import org.committeepapers.staging.MarketComparator;
import org.committeepapers.staging.MarketComparator.Element;

/// What other authorities pay beside the salary, one payment a row: by level, and to staff of any level.
@AutoService(Appendix.class)
public final class PayExtras implements Appendix {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final String NOT_SAID = "the authority does not say";

    @Override
    public String slug() {
        return "pay-extras";
    }

    @Override
    public String title() {
        return "What other authorities pay beside the salary";
    }

    @Override
    public Needs needs() {
        return Needs.of(Set.of(MarketComparator.class));
    }

    @Override
    public AppendixContent of(MonthData month) {
        Pay pay = month.council().pay();
        List<MarketComparator> payments = PayOf.comparators(month).stream()
                .filter(row -> row.element() != Element.BASE && amount(row).isPresent())
                .toList();
        List<MarketComparator> schemes =
                payments.stream().filter(row -> level(pay, row).isEmpty()).toList();
        List<MarketComparator> byLevel =
                payments.stream().filter(row -> level(pay, row).isPresent()).toList();
        String asAt = Printed.day(month.asAt());
        List<AppendixTable> tables = new ArrayList<>();
        if (!byLevel.isEmpty() || schemes.isEmpty()) {
            tables.add(byLevel(pay, byLevel, asAt));
        }
        if (!schemes.isEmpty()) {
            tables.add(schemes(schemes, asAt));
        }
        long authorities =
                payments.stream().map(MarketComparator::authority).distinct().count();
        return new AppendixContent(
                slug(),
                title() + ", as at " + asAt,
                false,
                tables,
                List.of(),
                Map.of("authorities", authorities, "payments", payments.size()));
    }

    private static AppendixTable byLevel(Pay pay, List<MarketComparator> payments, String asAt) {
        return new AppendixTable(
                pay.tablePrefix() + "pay-extras",
                "Payments beside the salary by authority and level, as at " + asAt,
                List.of(
                        Column.words("authority", "Authority"),
                        Column.words("role", "Level"),
                        Column.words("element", "Payment"),
                        Column.words("amount", "Amount"),
                        Column.words("unit", "Unit"),
                        Column.words("frequency", "Paid")),
                payments.stream()
                        .map(row -> Row.detail(
                                Cell.text(row.authority()),
                                Cell.text(level(pay, row).orElse("")),
                                element(row),
                                PayOf.given(amount(row).orElseThrow(), format(row.unit())),
                                Cell.text(unit(row.unit())),
                                PayOf.words(row.frequency(), Shorthand.NOT_AVAILABLE, NOT_SAID)))
                        .toList(),
                List.of("gbp pa: pounds a year. gbp: pounds. pct of basic pay: per cent of the basic salary."),
                PayOf.SURVEY);
    }

    private static AppendixTable schemes(List<MarketComparator> payments, String asAt) {
        return new AppendixTable(
                "pay-comparator-retention-schemes",
                "Retention payments and market supplements of other authorities, as at " + asAt,
                List.of(
                        Column.words("authority", "Authority"),
                        Column.words("element", "Payment"),
                        Column.words("amount_as_printed", "Amount"),
                        Column.words("unit", "Unit")),
                payments.stream()
                        .map(row -> Row.detail(
                                Cell.text(row.authority()),
                                element(row),
                                Cell.text(brief(amount(row).orElseThrow())),
                                Cell.text(unit(row.unit()))))
                        .toList(),
                List.of("gbp: pounds. 1K is £1,000."),
                PayOf.SURVEY);
    }

    private static Optional<String> level(Pay pay, MarketComparator row) {
        return pay.levels().stream()
                .filter(level -> level.code().equals(row.level()))
                .map(Pay.Level::name)
                .findFirst();
    }

    private static Cell element(MarketComparator row) {
        return PayOf.words(row.conditionText(), Shorthand.NOT_AVAILABLE, NOT_SAID);
    }

    private static Optional<BigDecimal> amount(MarketComparator row) {
        return ComparatorPay.top(row);
    }

    /// Whole thousands as the trade writes them, `4K`; other amounts in full.
    private static String brief(BigDecimal amount) {
        boolean thousands = amount.signum() != 0 && amount.remainder(THOUSAND).signum() == 0;
        BigDecimal shown = thousands ? amount.divide(THOUSAND) : amount;
        return shown.stripTrailingZeros().toPlainString() + (thousands ? "K" : "");
    }

    private static Unit format(MarketComparator.Unit unit) {
        return unit == MarketComparator.Unit.PCT_BASIC ? Unit.PERCENT : Unit.GBP;
    }

    private static String unit(MarketComparator.Unit unit) {
        return switch (unit) {
            case GBP_PA -> "gbp pa";
            case GBP_ONCE, GBP -> "gbp";
            case PCT_BASIC -> "pct of basic pay";
            case VOUCHER -> "gbp vouchers";
        };
    }
}
