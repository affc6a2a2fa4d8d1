package org.committeepapers;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.committeepapers.appendix.AppendixTable;
import org.committeepapers.appendix.Cell;
import org.committeepapers.appendix.Column;
import org.committeepapers.appendix.Row;
import org.committeepapers.document.pdf.PdfAssert;
import org.committeepapers.document.word.WordAssert;
import org.committeepapers.document.xlsx.XlsxAssert;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/// The bodies of tables as lines of cells, from what was computed and from finished files, so that they can be held
/// against each other. A line before each table says which it is.
final class ReadBack {

    private static final Pattern HTML_BODY = Pattern.compile("<tbody.*?</tbody>", Pattern.DOTALL);

    private ReadBack() {}

    /// As documents should print them.
    static List<String> printed(List<AppendixTable> tables) {
        return lines(
                tables,
                table -> table.rows().isEmpty()
                        ? List.of(List.of("Nothing to report."))
                        : cells(table, (row, column) -> table.printed(row, column)));
    }

    /// As workbooks should hold them: figures are numbers, rounded as printed.
    static List<String> numbers(List<AppendixTable> tables) {
        return lines(
                tables,
                table -> table.rows().isEmpty()
                        ? List.of(noRows(table))
                        : cells(
                                table,
                                (row, column) -> row.cells().get(column) instanceof Cell.Figure
                                        ? number(new BigDecimal(table.plain(row, column)))
                                        : orNotApplicable(table.printed(row, column))));
    }

    private static List<String> noRows(AppendixTable table) {
        return IntStream.range(0, table.columns().size())
                .mapToObj(column -> column == 0 ? "No rows this month" : "[z]")
                .toList();
    }

    /// As data files should hold them, with their headers; a text that would be a formula has an apostrophe before it.
    static List<String> plain(List<AppendixTable> tables) {
        return lines(tables, table -> {
            List<List<String>> rows = new ArrayList<>();
            rows.add(table.columns().stream().map(Column::key).toList());
            rows.addAll(cells(
                    table,
                    (row, column) -> row.cells().get(column) instanceof Cell.Figure
                            ? table.plain(row, column)
                            : table.plain(row, column).replaceFirst("^(?=[=+\\-@\t\r])", "'")));
            return rows;
        });
    }

    static List<String> pdf(Path file) {
        return lines(PdfAssert.tables(file), rows -> rows);
    }

    static List<String> word(Path file) throws IOException {
        try (WordAssert word = WordAssert.open(file)) {
            List<Integer> headerRows = word.repeatedRows();
            List<List<List<String>>> tables = word.tables();
            return lines(
                    IntStream.range(0, tables.size()).boxed().toList(),
                    table -> tables.get(table)
                            .subList(headerRows.get(table), tables.get(table).size()));
        }
    }

    static List<String> html(Path file) throws IOException {
        List<String> bodies = new ArrayList<>();
        Matcher body = HTML_BODY.matcher(Files.readString(file));
        while (body.find()) {
            bodies.add(body.group());
        }
        return lines(bodies, ReadBack::htmlRows);
    }

    private static List<List<String>> htmlRows(String body) {
        try {
            NodeList rows = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(body)))
                    .getElementsByTagName("tr");
            return IntStream.range(0, rows.getLength())
                    .mapToObj(row -> children(rows.item(row)))
                    .toList();
        } catch (Exception broken) {
            throw new AssertionError("a table of the page is not well-formed", broken);
        }
    }

    private static List<String> children(Node row) {
        List<String> cells = new ArrayList<>();
        for (Node child = row.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element) {
                cells.add(child.getTextContent());
            }
        }
        return cells;
    }

    static List<String> workbook(Path file) throws IOException {
        try (XlsxAssert xlsx = XlsxAssert.open(file)) {
            return lines(xlsx.sheets(), sheet -> sheetRows(xlsx, sheet));
        }
    }

    private static List<List<String>> sheetRows(XlsxAssert xlsx, XSSFSheet sheet) {
        return xlsx.body(sheet).stream()
                .map(row -> row.stream().map(ReadBack::cell).toList())
                .toList();
    }

    private static String cell(XSSFCell cell) {
        return cell.getCellType() == CellType.NUMERIC
                ? number(new BigDecimal(cell.getRawValue()))
                : cell.getStringCellValue();
    }

    private static String number(BigDecimal value) {
        return "number "
                + (value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString());
    }

    private static String orNotApplicable(String text) {
        return text.isEmpty() ? "[z]" : text;
    }

    /// @param files where each table's file is
    static List<String> csv(List<AppendixTable> tables, Function<AppendixTable, Path> files) {
        return lines(tables, table -> {
            try (Reader reader = Files.newBufferedReader(files.apply(table))) {
                return CSVFormat.RFC4180.parse(reader).stream()
                        .map(CSVRecord::toList)
                        .toList();
            } catch (IOException missing) {
                throw new AssertionError("the CSV of " + table.name() + " cannot be read", missing);
            }
        });
    }

    private interface CellText {
        String of(Row row, int column);
    }

    private static List<List<String>> cells(AppendixTable table, CellText text) {
        return table.rows().stream()
                .map(row -> IntStream.range(0, row.cells().size())
                        .mapToObj(column -> text.of(row, column))
                        .toList())
                .toList();
    }

    private static <T> List<String> lines(List<T> tables, Function<T, List<List<String>>> rows) {
        List<String> lines = new ArrayList<>();
        for (T table : tables) {
            lines.add("a table:");
            rows.apply(table)
                    .forEach(row -> lines.add(
                            String.join(" | ", row.stream().map(Words::oneLine).toList())));
        }
        return lines;
    }
}
