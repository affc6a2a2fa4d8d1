package org.committeepapers.staging;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.committeepapers.council.Council;
import org.committeepapers.council.Nearest;
import org.committeepapers.council.OrgUnit;
import org.committeepapers.council.Reason;
import org.committeepapers.extract.ExtractRow;
import org.committeepapers.staging.issue.BlankValue;
import org.committeepapers.staging.issue.FteOutOfRange;
import org.committeepapers.staging.issue.Issue;
import org.committeepapers.staging.issue.Place;
import org.committeepapers.staging.issue.UnknownCode;
import org.committeepapers.staging.issue.UnknownUnit;
import org.committeepapers.staging.issue.UnreadableDate;
import org.committeepapers.staging.issue.UnreadableFlag;
import org.committeepapers.staging.issue.UnreadableNumber;
import org.jspecify.annotations.Nullable;

/// The cells of one row of an extract, read by the council's headers and codes.
final class RowCells implements Cells {

    private final Columns columns;
    private final ExtractRow row;
    private final Council council;
    private final LocalDate periodEnd;
    private final List<Issue> issues = new ArrayList<>();
    private @Nullable String exclusion;

    RowCells(Columns columns, ExtractRow row, Council council, LocalDate periodEnd) {
        this.columns = columns;
        this.row = row;
        this.council = council;
        this.periodEnd = periodEnd;
    }

    List<Issue> issues() {
        return issues;
    }

    /// The rule that leaves the row out, or null.
    @Nullable
    String exclusion() {
        return exclusion;
    }

    @Override
    public String text(String column) {
        return required(column, Optional::of, "");
    }

    @Override
    public @Nullable String optionalText(String column) {
        String value = value(column);
        return value.isEmpty() ? null : value;
    }

    @Override
    public LocalDate date(String column) {
        return required(column, value -> day(column, value), periodEnd);
    }

    @Override
    public @Nullable LocalDate optionalDate(String column) {
        return optional(column, value -> day(column, value));
    }

    @Override
    public BigDecimal fte(String column) {
        return required(column, value -> workingTime(column, value), BigDecimal.ZERO);
    }

    @Override
    public BigDecimal decimal(String column) {
        return required(column, value -> number(column, value), BigDecimal.ZERO);
    }

    @Override
    public @Nullable BigDecimal optionalDecimal(String column) {
        return optional(column, value -> number(column, value));
    }

    @Override
    public BigDecimal signedDecimal(String column) {
        return required(column, value -> signed(column, value), BigDecimal.ZERO);
    }

    @Override
    public @Nullable BigDecimal optionalSignedDecimal(String column) {
        return optional(column, value -> signed(column, value));
    }

    @Override
    public int integer(String column) {
        return required(column, value -> wholeNumber(column, value), 0);
    }

    @Override
    public @Nullable Integer optionalInteger(String column) {
        return optional(column, value -> wholeNumber(column, value));
    }

    @Override
    public boolean flag(String column) {
        return required(column, value -> yesOrNo(column, value), false);
    }

    @Override
    public boolean flag(String column, boolean ifBlank) {
        return value(column).isEmpty() ? ifBlank : flag(column);
    }

    @Override
    public <E extends Enum<E>> E code(String column, String list, Class<E> codes) {
        return required(column, value -> enumCode(column, list, value, codes), codes.getEnumConstants()[0]);
    }

    @Override
    public <E extends Enum<E>> @Nullable E optionalCode(String column, String list, Class<E> codes) {
        return optional(column, value -> enumCode(column, list, value, codes));
    }

    @Override
    public @Nullable String optionalCode(String column, String list) {
        return optional(column, value -> {
            String code = council.mappings().code(list, value);
            List<String> valid = validCodes(list);
            if (valid.isEmpty()) {
                return Optional.of(code);
            }
            return valid.stream()
                    .filter(name -> name.equalsIgnoreCase(code))
                    .findFirst()
                    .or(() -> unknownCode(column, list, valid));
        });
    }

    @Override
    public String unit(String column) {
        return required(column, value -> knownUnit(column, value), "");
    }

    @Override
    public @Nullable String optionalUnit(String column) {
        return optional(column, value -> knownUnit(column, value));
    }

    @Override
    public void exclude(String rule) {
        if (exclusion == null) {
            exclusion = rule;
        }
    }

    private Optional<LocalDate> day(String column, String value) {
        return noted(CellDate.read(value, periodEnd), () -> new UnreadableDate(at(column), shown(column)));
    }

    private Optional<BigDecimal> signed(String column, String value) {
        return noted(CellNumber.read(value), () -> new UnreadableNumber(at(column), "a number", shown(column)));
    }

    private Optional<Integer> wholeNumber(String column, String value) {
        return noted(
                CellNumber.read(value).flatMap(RowCells::whole),
                () -> new UnreadableNumber(at(column), "a whole number, 0 or more", shown(column)));
    }

    private Optional<BigDecimal> number(String column, String value) {
        return noted(
                CellNumber.read(value).filter(number -> number.signum() >= 0),
                () -> new UnreadableNumber(at(column), "a number, 0 or more", shown(column)));
    }

    private Optional<BigDecimal> workingTime(String column, String value) {
        return noted(
                CellNumber.read(value)
                        .filter(fte -> fte.signum() > 0 && fte.compareTo(BigDecimal.ONE) <= 0 && !value.contains("%")),
                () -> new FteOutOfRange(at(column), shown(column)));
    }

    private static Optional<Integer> whole(BigDecimal number) {
        try {
            return Optional.of(number.intValueExact()).filter(whole -> whole >= 0);
        } catch (ArithmeticException fraction) {
            return Optional.empty();
        }
    }

    private Optional<Boolean> yesOrNo(String column, String value) {
        return switch (council.mappings().code("flag", value).toUpperCase(Locale.UK)) {
            case "Y", "YES", "TRUE" -> Optional.of(true);
            case "N", "NO", "FALSE" -> Optional.of(false);
            default -> noted(Optional.empty(), () -> new UnreadableFlag(at(column), shown(column)));
        };
    }

    private <E extends Enum<E>> Optional<E> enumCode(String column, String list, String value, Class<E> codes) {
        String code = council.mappings().code(list, value);
        for (E known : codes.getEnumConstants()) {
            if (known.name().equalsIgnoreCase(code)) {
                return Optional.of(known);
            }
        }
        return unknownCode(
                column,
                list,
                Arrays.stream(codes.getEnumConstants()).map(Enum::name).toList());
    }

    private <C> Optional<C> unknownCode(String column, String list, List<String> valid) {
        issues.add(new UnknownCode(at(column), shown(column), valid, "codes/" + list + ".csv"));
        return Optional.empty();
    }

    private List<String> validCodes(String list) {
        return switch (list) {
            case "hr_reason" ->
                council.leaverReasons().stream().map(Reason::code).toList();
            case "manager_reason" ->
                council.managerReasons().stream().map(Reason::code).toList();
            case "role_group" -> council.roleGroups().keySet().stream().sorted().toList();
            default -> List.of();
        };
    }

    private Optional<String> knownUnit(String column, String value) {
        String code = council.mappings().code("unit", value);
        Collection<String> known = council.units().codes();
        Optional<String> unit = council.units()
                .find(code)
                .map(OrgUnit::code)
                .or(() -> known.stream()
                        .filter(name -> name.equalsIgnoreCase(code))
                        .findFirst());
        unit.filter(this::isOutOfScope).ifPresent(left -> exclude("unit-out-of-scope"));
        return unit.isPresent()
                ? unit
                : noted(unit, () -> new UnknownUnit(at(column), shown(column), Nearest.listTo(code, known)));
    }

    private boolean isOutOfScope(String unit) {
        for (String at = unit; at != null; at = council.units().get(at).parentCode()) {
            if (!council.units().get(at).inScope()) {
                return true;
            }
        }
        return false;
    }

    private <V> V required(String column, Function<String, Optional<V>> reader, V standIn) {
        String value = value(column);
        if (value.isEmpty()) {
            issues.add(new BlankValue(at(column)));
            return standIn;
        }
        return reader.apply(value).orElse(standIn);
    }

    private <V> @Nullable V optional(String column, Function<String, Optional<V>> reader) {
        String value = value(column);
        return value.isEmpty() ? null : reader.apply(value).orElse(null);
    }

    private <V> Optional<V> noted(Optional<V> value, Supplier<Issue> otherwise) {
        if (value.isEmpty()) {
            issues.add(otherwise.get());
        }
        return value;
    }

    private String value(String column) {
        return columns.value(row, column);
    }

    private String shown(String column) {
        return columns.shown(row, column);
    }

    private Place at(String column) {
        return columns.place(row, column);
    }
}
