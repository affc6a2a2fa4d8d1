package org.committeepapers.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A component of a record as a column holds it, and back.
final class ColumnValue {

    /// What the columns of figures keep.
    private static final int DECIMALS = 18;

    private ColumnValue() {}

    /// @throws IllegalArgumentException for a figure that the store would have to round
    static @Nullable Object toDatabase(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case YearMonth month -> month.toString();
            case Enum<?> code -> code.name();
            case BigDecimal figure
            when figure.stripTrailingZeros().scale() > DECIMALS ->
                throw new IllegalArgumentException("a figure with more than " + DECIMALS + " decimals");
            default -> value;
        };
    }

    static @Nullable Object fromDatabase(Class<?> type, ResultSet row, int column) throws SQLException {
        if (type == BigDecimal.class) {
            return figure(row.getBigDecimal(column));
        }
        if (type == LocalDate.class) {
            return row.getObject(column, LocalDate.class);
        }
        if (type == Integer.class || type == int.class) {
            return row.getObject(column, Integer.class);
        }
        if (type == Boolean.class || type == boolean.class) {
            return row.getObject(column, Boolean.class);
        }
        String text = row.getString(column);
        if (text == null || type == String.class) {
            return text;
        }
        if (type == YearMonth.class) {
            return YearMonth.parse(text);
        }
        return code(type, text);
    }

    /// As it was sent: at least two decimals, more where there are more.
    private static @Nullable BigDecimal figure(@Nullable BigDecimal stored) {
        if (stored == null) {
            return null;
        }
        BigDecimal shortest = stored.stripTrailingZeros();
        return shortest.scale() < 2 ? shortest.setScale(2) : shortest;
    }

    private static Object code(Class<?> type, String name) {
        Object[] codes = type.getEnumConstants();
        if (codes == null) {
            throw new IllegalStateException("no column can hold a " + type.getSimpleName());
        }
        return Arrays.stream(codes)
                .filter(code -> ((Enum<?>) code).name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + type.getSimpleName() + " is stored as " + name));
    }
}
