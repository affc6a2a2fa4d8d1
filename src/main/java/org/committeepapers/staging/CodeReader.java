package org.committeepapers.staging;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.committeepapers.council.Council;
import org.committeepapers.council.Reason;
import org.committeepapers.staging.column.Codes;
import org.committeepapers.staging.issue.UnknownCode;

/// Codes of a list: ours, which are the constants of an enum, or the council's, e.g. its leaving reasons.
///
/// @param list as the file in the council's `codes` folder is named
/// @param constants by their names; empty where the council keeps the list
record CodeReader(String list, List<? extends Enum<?>> constants) implements CellReader {

    static CodeReader of(RecordComponent component) {
        Object[] constants = component.getType().getEnumConstants();
        return new CodeReader(
                listOf(component).orElseThrow(),
                Stream.of(constants == null ? new Object[0] : constants)
                        .<Enum<?>>map(constant -> (Enum<?>) constant)
                        .toList());
    }

    /// The list that a column's codes are of: the one it names, or for an enum that of the column's own name.
    static Optional<String> listOf(RecordComponent component) {
        Codes codes = component.getAnnotation(Codes.class);
        if (codes != null) {
            return Optional.of(codes.value());
        }
        return component.getType().isEnum() ? Optional.of(Layout.snakeCase(component)) : Optional.empty();
    }

    @Override
    public Reading<?> value(CellAt cell, String text) {
        return CellReader.leftOut(cell, list, text)
                .orElseGet(() -> code(cell, cell.council().mappings().code(list, text)));
    }

    /// A council may give its own meaning to what is otherwise no value at all.
    @Override
    public boolean isPlaceholder(CellAt cell, String text) {
        return CellReader.super.isPlaceholder(cell, text)
                && !cell.council().mappings().names(list, text);
    }

    List<String> codes() {
        return constants.stream().map(Enum::name).toList();
    }

    private Reading<?> code(CellAt cell, String code) {
        return constants.isEmpty() ? councilCode(cell, code) : constant(cell, code);
    }

    private Reading<?> constant(CellAt cell, String code) {
        return constants.stream()
                .filter(constant -> constant.name().equalsIgnoreCase(code))
                .findFirst()
                .<Reading<?>>map(Reading.Value::new)
                .orElseGet(() -> unknown(cell, codes()));
    }

    private Reading<?> councilCode(CellAt cell, String code) {
        List<String> valid = codesOf(cell.council());
        return valid.stream()
                .filter(name -> name.equalsIgnoreCase(code))
                .findFirst()
                .<Reading<?>>map(Reading.Value::new)
                .orElseGet(() -> valid.isEmpty() ? new Reading.Value<>(code) : unknown(cell, valid));
    }

    private Reading<?> unknown(CellAt cell, List<String> valid) {
        return new Reading.Unmapped<>(new UnknownCode(cell.place(), cell.shown(), valid, "codes/" + list + ".csv"));
    }

    private List<String> codesOf(Council council) {
        return switch (list) {
            case "hr_reason" ->
                council.leaverReasons().stream().map(Reason::code).toList();
            case "manager_reason" ->
                council.managerReasons().stream().map(Reason::code).toList();
            case "role_group" -> council.roleGroups().keySet().stream().sorted().toList();
            case HistoryTotal.LIST -> HistoryTotal.MEASURES;
            case PlanLine.LIST ->
                council.indicators()
                        .map(indicators -> Stream.concat(PlanLine.MEASURES.stream(), indicators.stream())
                                .toList())
                        .orElse(List.of());
            default -> List.of();
        };
    }
}
