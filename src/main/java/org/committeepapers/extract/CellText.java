package org.committeepapers.extract;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Set;
import java.util.regex.Pattern;
import org.committeepapers.council.VisibleText;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/// A cell of Excel as the text that a CSV would have: dates in ISO form, numbers in full, `Y` and `N`.
///
/// @param from1904 whether the workbook counts days from 1904, as old ones of the Mac do
record CellText(boolean from1904) {

    /// Excel shows 15 digits; what is stored behind them is noise of the binary form (0.59999999999999998).
    private static final MathContext AS_SHOWN = new MathContext(15);

    /// Excel's built-in formats that show a day.
    private static final Set<Integer> BUILT_IN_DATES = Set.of(14, 15, 16, 17, 22);

    private static final Pattern NOT_LETTERS_OF_THE_FORMAT = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.|_.");
    private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    private static final BigDecimal SECONDS_OF_DAY = BigDecimal.valueOf(86_400);

    String of(Cell cell) {
        Object value = cell.getValue();
        if (value == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        if (value instanceof Boolean yes) {
            return yes ? "Y" : "N";
        }
        if (cell.getType() != CellType.ERROR && value instanceof BigDecimal number) {
            return isDate(cell.getDataFormatId(), cell.getDataFormatString()) ? date(number) : plain(number);
        }
        return cell.getType() == CellType.ERROR ? error(cell) : VisibleText.of(value.toString());
    }

    private static String error(Cell cell) {
        String raw = cell.getRawValue();
        return raw == null || raw.isBlank() ? "#ERROR!" : raw;
    }

    private static String plain(BigDecimal number) {
        return number.round(AS_SHOWN).stripTrailingZeros().toPlainString();
    }

    private String date(BigDecimal serial) {
        BigDecimal days = serial.setScale(0, java.math.RoundingMode.FLOOR);
        if (days.abs().compareTo(BigDecimal.valueOf(3_000_000)) > 0) {
            return plain(serial);
        }
        LocalDate day = (from1904 ? EPOCH_1904 : EPOCH_1900).plusDays(days.longValueExact());
        long seconds = serial.subtract(days)
                .multiply(SECONDS_OF_DAY)
                .setScale(0, java.math.RoundingMode.HALF_UP)
                .longValueExact();
        return seconds == 0
                ? day.toString()
                : LocalDateTime.of(day, LocalTime.MIN).plusSeconds(seconds).toString();
    }

    private static boolean isDate(@Nullable Integer id, @Nullable String format) {
        if (id != null && BUILT_IN_DATES.contains(id)) {
            return true;
        }
        if (format == null) {
            return false;
        }
        String letters =
                NOT_LETTERS_OF_THE_FORMAT.matcher(format).replaceAll("").toLowerCase(java.util.Locale.ROOT);
        return letters.contains("yy") || (letters.contains("d") && letters.contains("m"));
    }
}
