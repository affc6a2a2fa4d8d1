package org.committeepapers.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/// A worksheet of an Excel workbook. Nothing outside of the file is ever opened, and no formula is computed: a
/// formula's value is the one that Excel left with it.
final class XlsxExtract implements Extract {

    private static final String AGAIN = "Open it in Excel, save it again as .xlsx, and send that.";
    private final String file;
    private final ReadableWorkbook workbook;
    private final Sheet sheet;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final CellText text;
    private long last;

    XlsxExtract(Path path, @Nullable String sheetName) throws IOException {
        file = path.getFileName().toString();
        ZipGuard.check(path);
        workbook = open(path);
        text = new CellText(workbook.isDate1904());
        sheet = sheet(sheetName);
        stream = sheet.openStream();
        rows = stream.iterator();
    }

    private static ReadableWorkbook open(Path path) throws IOException {
        try {
            return new ReadableWorkbook(path.toFile(), new ReadingOptions(true, true));
        } catch (IOException | RuntimeException broken) {
            throw new UnreadableExtractException(
                    "the file is a zip file but no Excel workbook, or a broken one", AGAIN);
        }
    }

    private Sheet sheet(@Nullable String name) throws IOException {
        List<Sheet> sheets = workbook.getSheets().toList();
        if (sheets.isEmpty()) {
            workbook.close();
            throw new UnreadableExtractException("the workbook has no worksheet", AGAIN);
        }
        if (name == null) {
            return sheets.getFirst();
        }
        for (Sheet candidate : sheets) {
            if (candidate.getName().strip().equalsIgnoreCase(name.strip())) {
                return candidate;
            }
        }
        workbook.close();
        throw new UnreadableExtractException(
                "the workbook has no sheet \"" + name + "\"; its sheets are "
                        + String.join(", ", sheets.stream().map(Sheet::getName).toList()),
                "Name the sheet so, or change the row \"sheet\" of the layout's columns file.");
    }

    @Override
    public @Nullable ExtractRow next() {
        try {
            if (!rows.hasNext()) {
                return null;
            }
            Row row = rows.next();
            last = row.getRowNum();
            return new ExtractRow(file, sheet.getName(), last, cells(row));
        } catch (UnreadableExtractException known) {
            throw known;
        } catch (RuntimeException broken) {
            throw new UnreadableExtractException(sheet.getName(), last + 1, "the worksheet is broken here", AGAIN);
        }
    }

    private List<String> cells(Row row) {
        int width = row.getCellCount();
        while (width > 0 && isBlank(row.getCell(width - 1))) {
            width--;
        }
        if (width > COLUMN_LIMIT) {
            throw new UnreadableExtractException(
                    sheet.getName(),
                    last,
                    "the row has " + width + " columns; an extract has at most " + COLUMN_LIMIT,
                    "Export the file again with the columns of its layout.");
        }
        List<String> cells = new ArrayList<>(width);
        for (int column = 0; column < width; column++) {
            Cell cell = row.getCell(column);
            cells.add(cell == null ? "" : text.of(cell));
        }
        return cells;
    }

    private boolean isBlank(@Nullable Cell cell) {
        return cell == null || text.of(cell).isEmpty();
    }

    @Override
    public @Nullable String notice() {
        return null;
    }

    @Override
    public void close() {
        try (workbook) {
            stream.close();
        } catch (IOException alreadyRead) {
            throw new UncheckedIOException(alreadyRead);
        }
    }
}
