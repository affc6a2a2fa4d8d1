package org.committeepapers.staging;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/// Numbers as HR systems and Excel write them: `1,234.50`, `£450`, `85 %`. A comma stands before three digits only.
final class CellNumber {

    private static final Pattern DECORATION = Pattern.compile("[£%\\s\\u00A0]");
    private static final Pattern NUMBER = Pattern.compile("-?(?:\\d{1,15}|\\d{1,3}(?:,\\d{3}){1,4})?(?:\\.\\d{1,15})?");

    private CellNumber() {}

    /// The number exactly as sent, or empty where the text is none.
    static Optional<BigDecimal> read(String text) {
        String plain = DECORATION.matcher(text).replaceAll("");
        boolean hasDigits = plain.chars().anyMatch(Character::isDigit);
        return hasDigits && NUMBER.matcher(plain).matches()
                ? Optional.of(new BigDecimal(plain.replace(",", "")))
                : Optional.empty();
    }
}
