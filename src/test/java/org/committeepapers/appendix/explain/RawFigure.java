package org.committeepapers.appendix.explain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Works an explained formula out again from the raw files, knowing only what an explanation prints.
final class RawFigure {

    /// Digits enough that no figure of a sample prints otherwise for want of them.
    private static final MathContext DIGITS = new MathContext(60);

    private final RawFiles files;

    RawFigure(RawFiles files) {
        this.files = files;
    }

    BigDecimal of(Map<String, Object> tree) {
        List<BigDecimal> of = list(tree, "of").stream().map(one -> of(map(one))).toList();
        BigDecimal first = of.isEmpty() ? BigDecimal.ZERO : of.getFirst();
        return switch ((String) tree.get("how")) {
            case "sum" ->
                rows(tree).stream()
                        .map(row -> number(row, (String) tree.get("column")))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
            case "count" -> BigDecimal.valueOf(things(tree));
            case "given" -> given((String) tree.get("value"));
            case "plus" -> of.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            case "less" -> of.stream().skip(1).reduce(first, BigDecimal::subtract);
            case "times" -> of.stream().reduce(BigDecimal.ONE, BigDecimal::multiply);
            case "over" -> first.divide(of.get(1), DIGITS);
            case "percent_of" -> first.multiply(BigDecimal.valueOf(100)).divide(of.get(1), DIGITS);
            case "to_nearest" ->
                first.divide(of.get(1), DIGITS)
                        .setScale(0, RoundingMode.HALF_UP)
                        .multiply(of.get(1));
            case "mean" ->
                of.stream().reduce(BigDecimal.ZERO, BigDecimal::add).divide(BigDecimal.valueOf(of.size()), DIGITS);
            case "lowest" -> of.stream().min(BigDecimal::compareTo).orElseThrow();
            case "highest" -> of.stream().max(BigDecimal::compareTo).orElseThrow();
            default -> throw new AssertionError("an explanation that cannot be followed: " + tree.get("how"));
        };
    }

    /// Of columns of which one stands for the other, the first that is filled.
    private BigDecimal number(Map<String, Object> row, String columns) {
        return Arrays.stream(columns.split(" or "))
                .map(column -> cell(row, column))
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .map(RawFiles::number)
                .orElse(BigDecimal.ZERO);
    }

    private static BigDecimal given(String value) {
        return new BigDecimal(value.replaceAll(" .*", ""));
    }

    private long things(Map<String, Object> tree) {
        String columns = (String) tree.get("column");
        List<Map<String, Object>> rows = rows(tree);
        return columns.isEmpty()
                ? rows.size()
                : rows.stream()
                        .map(row -> Arrays.stream(columns.split(" and "))
                                .map(column -> cell(row, column))
                                .collect(Collectors.joining("\n")))
                        .distinct()
                        .count();
    }

    private String cell(Map<String, Object> row, String column) {
        if (!row.containsKey("file")) {
            throw new AssertionError("a row of " + row.get("layout") + " that stands nowhere");
        }
        return files.cell(
                (String) row.get("layout"),
                (String) row.get("file"),
                (String) row.get("sheet"),
                (Long) row.get("row"),
                column);
    }

    /// No row stands twice behind one number.
    private static List<Map<String, Object>> rows(Map<String, Object> tree) {
        List<Map<String, Object>> rows =
                list(tree, "rows").stream().map(RawFigure::map).toList();
        if (rows.stream().distinct().count() != rows.size()) {
            throw new AssertionError("a row stands twice behind " + tree.get("what"));
        }
        return rows;
    }

    private static List<?> list(Map<String, Object> tree, String key) {
        return (List<?>) tree.getOrDefault(key, List.of());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object tree) {
        return (Map<String, Object>) tree;
    }
}
