package org.committeepapers.samples;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/// How an HR system prints our columns and codes, which the council's `columns` and `codes` files then undo.
///
/// @param headers our column to the system's header
/// @param values by list of codes: our code to the system's value
/// @param dates how it prints dates
record Wording(Map<String, String> headers, Map<String, Map<String, String>> values, DateTimeFormatter dates) {

    static final Wording OURS = new Wording(Map.of(), Map.of(), DateTimeFormatter.ISO_LOCAL_DATE);
    static final DateTimeFormatter UK_DATES = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private static final Map<String, String> LISTS = Map.of(
            "unit_code",
            "unit",
            "hr_reason_code",
            "hr_reason",
            "in_scope",
            "flag",
            "nqsw",
            "flag",
            "overseas_recruit",
            "flag",
            "quote_cleared",
            "flag");

    /// A map in the order of its `key=value` pairs.
    static Map<String, String> pairs(String... pairs) {
        Map<String, String> map = new LinkedHashMap<>();
        for (String pair : pairs) {
            map.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
        return map;
    }

    String header(String column) {
        return headers.getOrDefault(column, column);
    }

    /// The text of a cell; nothing for what is not known.
    String cell(String column, Object value) {
        return switch (value) {
            case null -> "";
            case LocalDate day -> dates.format(day);
            case BigDecimal number -> number.toPlainString();
            case Boolean flag -> translated(column, flag ? "Y" : "N");
            default -> translated(column, value.toString());
        };
    }

    private String translated(String column, String value) {
        return values.getOrDefault(LISTS.getOrDefault(column, column), Map.of()).getOrDefault(value, value);
    }

    /// Writes `columns/<layout>.csv`.
    void writeColumns(SampleFolder folder, String layout) {
        StringBuilder text = new StringBuilder("canonical_column,source_header\n");
        headers.forEach((column, header) ->
                text.append(column).append(',').append(header).append('\n'));
        folder.write("columns/" + layout + ".csv", text.toString());
    }

    /// Writes a `codes/<list>.csv` for every list.
    void writeCodes(SampleFolder folder) {
        new TreeMap<>(values).forEach((list, codes) -> {
            StringBuilder text = new StringBuilder("source_value,canonical_value\n");
            codes.forEach(
                    (code, value) -> text.append(value).append(',').append(code).append('\n'));
            folder.write("codes/" + list + ".csv", text.toString());
        });
    }
}
