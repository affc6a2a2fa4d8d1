package org.committeepapers.staging;

import java.util.Locale;
import java.util.Optional;
import org.committeepapers.staging.issue.UnreadableFlag;

/// Yes or no, as HR systems and Excel write them, or as the council's `codes/flag.csv` says.
final class FlagReader implements CellReader {

    static final String LIST = "flag";

    @Override
    public Reading<?> value(CellAt cell, String text) {
        return CellReader.leftOut(cell, LIST, text)
                .orElseGet(() ->
                        CellReader.orElse(yesOrNo(cell, text), () -> new UnreadableFlag(cell.place(), cell.shown())));
    }

    private static Optional<Boolean> yesOrNo(CellAt cell, String text) {
        String code = cell.council().mappings().code(LIST, text);
        return switch (code.toUpperCase(Locale.UK)) {
            case "Y", "YES", "TRUE", "T", "1" -> Optional.of(true);
            case "N", "NO", "FALSE", "F", "0" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
