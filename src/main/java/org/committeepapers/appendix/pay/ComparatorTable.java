package org.committeepapers.appendix.pay;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.committeepapers.appendix.Cell;
import org.committeepapers.appendix.Column;
import org.committeepapers.appendix.Row;
import org.committeepapers.council.Pay;
import org.committeepapers.measure.Exact;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Operation;
import org.committeepapers.measure.pay.PayScale;
import org.committeepapers.measure.pay.Survey;
import org.committeepapers.staging.MarketComparator;
import org.committeepapers.staging.MarketComparator.Element;
import org.jspecify.annotations.Nullable;

/// The columns and rows of the comparison: the council first, then the others as they were sent, then their mean.
///
/// A column stands only where the rows or the scale have something for it.
final class ComparatorTable {

    /// A column, what an authority has in it, and the level of which it is the top of the scale.
    private record Field(Column column, Function<String, Cell> cell, Pay.@Nullable Level top) {}

    private static final Figure NOT_SAID = Figure.notAvailable("the authority does not say");
    private static final Figure OF_TOPS = Figure.none("the mean is of the top of the scales");

    private final Pay pay;
    private final List<MarketComparator> survey;
    private final PayScale scale;
    private final List<Field> fields = new ArrayList<>();

    ComparatorTable(Pay pay, List<MarketComparator> survey, PayScale scale) {
        this.pay = pay;
        this.survey = survey;
        this.scale = scale;
        pay.levels().forEach(this::addLevel);
        addWide("retention_or_other_pay_schemes", "Retention or other pay", row -> row.element() != Element.NON_PAY);
        addWide("non_pay_initiatives", "Other than pay", row -> row.element() == Element.NON_PAY);
        if (survey.stream().anyMatch(row -> isBase(row) && row.conditionText() != null)) {
            fields.add(new Field(
                    Column.words("extraction_note", "Note"), name -> texts(name, ComparatorTable::isBase), null));
        }
    }

    List<Column> columns() {
        return Stream.concat(
                        Stream.of(Column.words("authority", "Authority")),
                        fields.stream().map(Field::column))
                .toList();
    }

    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        if (!pay.ownName().isEmpty()) {
            rows.add(row(Row.Kind.DETAIL, pay.ownName(), field -> field.cell().apply(pay.ownName())));
        }
        authorities()
                .forEach(name -> rows.add(
                        row(Row.Kind.DETAIL, name, field -> field.cell().apply(name))));
        if (pay.meanLabel() != null) {
            rows.add(row(Row.Kind.SUBTOTAL, pay.meanLabel(), field -> ofTop(field, this::mean)));
        }
        if (pay.differenceLabel() != null) {
            rows.add(row(Row.Kind.TOTAL, pay.differenceLabel(), field -> ofTop(field, this::difference)));
        }
        return rows;
    }

    /// The other authorities, in the order in which they were sent.
    List<String> authorities() {
        return survey.stream()
                .map(MarketComparator::authority)
                .filter(name -> !name.equals(pay.ownName()))
                .distinct()
                .toList();
    }

    /// The mean of the top of the others' scales at a level.
    Figure mean(Pay.Level level) {
        return Survey.mean(bases(level)).or(() -> NOT_SAID);
    }

    /// The top of the council's own scale less that mean.
    Figure difference(Pay.Level level) {
        return Figure.of("difference", Operation.LESS, List.of(own(level).to(), mean(level)));
    }

    /// How many of the others that gave a salary at a level end above the council's own top.
    Optional<String> higher(Pay.Level level) {
        List<Exact> tops = bases(level).stream()
                .flatMap(row -> Survey.top(row).known().stream())
                .toList();
        return own(level)
                .to()
                .known()
                .map(own -> tops.stream().filter(top -> top.compareTo(own) > 0).count() + " of " + tops.size());
    }

    private void addLevel(Pay.Level level) {
        figures(level, level.rangeKey() + "_min_gbp", "From", name -> from(level, name), null);
        figures(level, level.rangeKey() + "_max_gbp", "To", name -> to(level, name), level);
        if (own(level).accelerated() instanceof Figure.Known) {
            figures(
                    level,
                    level.key() + "_accelerated_gbp",
                    "Accelerated start",
                    name -> accelerated(level, name),
                    null);
        }
        if (level.gradeShown()) {
            words(level, "_grade", "Grade", name -> grade(level, name));
        }
        Predicate<MarketComparator> said = row -> row.level().equals(level.code()) && isWording(row);
        if (survey.stream().anyMatch(said)) {
            words(level, "_extras", "Extras", name -> texts(name, said));
        }
    }

    private void figures(
            Pay.Level level, String key, String heading, Function<String, Cell> cell, Pay.@Nullable Level top) {
        fields.add(new Field(Column.figures(key, level.name(), heading, Format.GBP), cell, top));
    }

    private void words(Pay.Level level, String key, String heading, Function<String, Cell> cell) {
        fields.add(new Field(new Column(level.key() + key, level.name(), heading, null), cell, null));
    }

    /// What an authority pays at whatever level.
    private void addWide(String key, String heading, Predicate<MarketComparator> of) {
        Predicate<MarketComparator> said = row -> isWording(row)
                && of.test(row)
                && pay.levels().stream().noneMatch(level -> level.code().equals(row.level()));
        if (survey.stream().anyMatch(said)) {
            fields.add(new Field(Column.words(key, heading), name -> texts(name, said), null));
        }
    }

    private Cell from(Pay.Level level, String name) {
        return PayOf.cell(
                name.equals(pay.ownName())
                        ? own(level).from()
                        : base(level, name).map(Survey::lowest).orElse(NOT_SAID).or(() -> NOT_SAID));
    }

    private Cell to(Pay.Level level, String name) {
        return PayOf.cell(
                name.equals(pay.ownName())
                        ? own(level).topOfRange()
                        : base(level, name)
                                .map(Survey::highest)
                                .orElse(NOT_SAID)
                                .or(() -> NOT_SAID));
    }

    private Optional<MarketComparator> base(Pay.Level level, String name) {
        return bases(level).stream().filter(row -> row.authority().equals(name)).findFirst();
    }

    private Cell accelerated(Pay.Level level, String name) {
        return PayOf.cell(
                name.equals(pay.ownName())
                        ? own(level).accelerated()
                        : Figure.none("accelerated progression is the council’s own"));
    }

    private Cell grade(Pay.Level level, String name) {
        return PayOf.words(
                name.equals(pay.ownName()) ? level.grade() : null, Figure.none("the grades are the council’s own"));
    }

    private Cell texts(String name, Predicate<MarketComparator> of) {
        String text = survey.stream()
                .filter(row -> row.authority().equals(name) && of.test(row))
                .map(MarketComparator::conditionText)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining("; "));
        return PayOf.words(text, NOT_SAID);
    }

    private PayScale.Range own(Pay.Level level) {
        return scale.range(level.grade(), level.role());
    }

    private List<MarketComparator> bases(Pay.Level level) {
        return survey.stream()
                .filter(row -> isBase(row) && row.level().equals(level.code()))
                .toList();
    }

    private static boolean isBase(MarketComparator row) {
        return row.element() == Element.BASE;
    }

    /// Words without an amount: how the authority itself sums up what it pays.
    private static boolean isWording(MarketComparator row) {
        return !isBase(row) && row.minValue() == null && row.maxValue() == null;
    }

    private static Cell ofTop(Field field, Function<Pay.Level, Figure> value) {
        return PayOf.cell(field.top() == null ? OF_TOPS : value.apply(field.top()));
    }

    private Row row(Row.Kind kind, String label, Function<Field, Cell> cell) {
        return new Row(
                kind,
                Stream.concat(Stream.of(Cell.text(label)), fields.stream().map(cell))
                        .toList());
    }
}
