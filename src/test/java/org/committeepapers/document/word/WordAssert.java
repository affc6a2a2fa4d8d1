package org.committeepapers.document.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/// Reads a finished Word document back and checks what every one of our documents must hold.
public final class WordAssert implements AutoCloseable {

    private final XWPFDocument document;

    private WordAssert(XWPFDocument document) {
        this.document = document;
    }

    public static WordAssert open(Path file) throws IOException {
        return new WordAssert(new XWPFDocument(new ByteArrayInputStream(Files.readAllBytes(file))));
    }

    public XWPFDocument document() {
        return document;
    }

    /// The language of the document's text, e.g. `en-GB`.
    public String language() throws IOException, XmlException {
        return document.getStyle()
                .getDocDefaults()
                .getRPrDefault()
                .getRPr()
                .getLangArray(0)
                .getVal()
                .toString();
    }

    /// Cells of each table, row by row; a cell carried on from the row above is empty.
    public List<List<List<String>>> tables() {
        return document.getTables().stream().map(WordAssert::cells).toList();
    }

    private static List<List<String>> cells(XWPFTable table) {
        return table.getRows().stream()
                .map(row -> row.getTableCells().stream()
                        .map(cell -> cell.getText().strip())
                        .toList())
                .toList();
    }

    /// Number of rows at the top of each table that repeat on every page.
    public List<Integer> repeatedRows() {
        return document.getTables().stream()
                .map(table -> (int) table.getRows().stream()
                        .takeWhile(row -> row.getCtRow().isSetTrPr()
                                && row.getCtRow().getTrPr().sizeOfTblHeaderArray() > 0)
                        .count())
                .toList();
    }

    /// Headings in order, e.g. `1 Staffing`.
    public List<String> headings() {
        return paragraphs().stream()
                .filter(paragraph -> String.valueOf(paragraph.getStyleID()).startsWith("Heading"))
                .map(paragraph -> paragraph.getStyleID().substring("Heading".length()) + " " + text(paragraph))
                .toList();
    }

    /// Texts of the paragraphs of a style outside tables.
    public List<String> texts(String styleId) {
        return paragraphs().stream()
                .filter(paragraph -> styleId.equals(paragraph.getStyleID()))
                .map(WordAssert::text)
                .toList();
    }

    public List<XWPFParagraph> paragraphs() {
        List<XWPFParagraph> paragraphs = new ArrayList<>();
        for (IBodyElement element : document.getBodyElements()) {
            if (element instanceof XWPFParagraph paragraph) {
                paragraphs.add(paragraph);
            }
        }
        return paragraphs;
    }

    private static String text(XWPFParagraph paragraph) {
        return paragraph.getText().replace('\t', ' ').strip();
    }

    /// Alternative texts of all drawings, in order.
    public List<String> altTexts() {
        return document.getParagraphs().stream()
                .flatMap(paragraph -> paragraph.getRuns().stream())
                .flatMap(run -> run.getCTR().getDrawingList().stream())
                .flatMap(drawing -> drawing.getInlineList().stream())
                .map(inline -> inline.getDocPr().getDescr())
                .toList();
    }

    /// The workbook of a chart as it shows its cells, header row first; an absent cell is empty.
    public List<List<String>> chartData(int chart) throws IOException, InvalidFormatException {
        XSSFSheet sheet = document.getCharts().get(chart).getWorkbook().getSheetAt(0);
        int columns = sheet.getRow(0).getLastCellNum();
        DataFormatter formatter = new DataFormatter(Locale.UK);
        formatter.setUseCachedValuesForFormulaCells(true);
        List<List<String>> rows = new ArrayList<>();
        for (Row row : sheet) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < columns; column++) {
                Cell cell = row.getCell(column);
                cells.add(cell == null ? "" : formatter.formatCellValue(cell));
            }
            rows.add(cells);
        }
        return rows;
    }

    /// Every part that Word reads follows its schema.
    public WordAssert schemaValid() {
        try {
            valid("document", DocumentDocument.Factory.parse(bytes(document)));
            valid("numbering", NumberingDocument.Factory.parse(bytes(document.getNumbering())));
            valid("styles", StylesDocument.Factory.parse(bytes(document.getStyles())));
            for (XWPFHeader header : document.getHeaderList()) {
                valid("header", HdrDocument.Factory.parse(bytes(header)));
            }
            for (XWPFChart chart : document.getCharts()) {
                valid("chart " + chart.getPackagePart().getPartName(), ChartSpaceDocument.Factory.parse(bytes(chart)));
            }
        } catch (IOException | XmlException fault) {
            throw new AssertionError(fault);
        }
        return this;
    }

    private static InputStream bytes(POIXMLDocumentPart part) throws IOException {
        return part.getPackagePart().getInputStream();
    }

    private static void valid(String name, XmlObject part) {
        List<XmlError> errors = new ArrayList<>();
        part.validate(new XmlOptions().setErrorListener(errors));
        assertThat(errors.stream().map(error -> error.getMessage()))
                .as("schema errors of the part " + name)
                .isEmpty();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
