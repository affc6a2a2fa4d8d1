package org.committeepapers.appendix.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.committeepapers.appendix.sheet.Form.Said;

/// What a council says otherwise in a shipped appendix, and nothing else.
///
/// @param labels headings by the key of their column
/// @param lead the sentences before the tables; the shipped ones stay where it has none
/// @param notes by table
public record SheetPatch(
        @Said Map<String, String> labels, List<SheetSentence> lead, Map<String, List<List<SheetSentence>>> notes) {

    static final Set<String> KEYS = Set.of("labels", "lead", "notes");

    /// The shipped appendix in the council's words.
    Sheet of(Sheet shipped) {
        Map<String, SheetTable> tables = new LinkedHashMap<>();
        shipped.tables().forEach((name, table) -> tables.put(name, of(name, table)));
        return new Sheet(
                shipped.title(),
                shipped.page(),
                shipped.source(),
                shipped.scope(),
                shipped.figures(),
                lead.isEmpty() ? shipped.lead() : lead,
                tables,
                shipped.charts());
    }

    private SheetTable of(String name, SheetTable table) {
        return new SheetTable(
                table.own(),
                table.title(),
                table.each(),
                table.only(),
                table.scope(),
                table.decimals(),
                table.rows(),
                table.columns().stream().map(this::of).toList(),
                notes.getOrDefault(name, table.notes()),
                table.source());
    }

    private SheetColumn of(SheetColumn column) {
        String heading = column.key() == null ? null : labels.get(column.key());
        return new SheetColumn(
                column.key(),
                heading == null ? column.heading() : heading,
                column.is(),
                column.less(),
                column.share(),
                column.missing(),
                column.decimals(),
                column.as(),
                column.only(),
                column.each(),
                column.otherwise(),
                column.columns().stream().map(this::of).toList());
    }

    /// Names of it that the shipped appendix does not have.
    void check(Sheet shipped, SheetFaults faults) {
        List<String> keys = shipped.tables().values().stream()
                .flatMap(table -> table.columns().stream())
                .flatMap(SheetColumn::leaves)
                .map(column -> String.valueOf(column.key()))
                .toList();
        labels.keySet().stream()
                .filter(key -> !keys.contains(key))
                .forEach(key -> faults.unknown(this, "labels", "column", key, keys));
        notes.keySet().stream()
                .filter(table -> !shipped.tables().containsKey(table))
                .forEach(table -> faults.unknown(
                        this, "notes", "table", table, shipped.tables().keySet()));
    }
}
