package org.committeepapers.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.committeepapers.council.VisibleText;
import org.jspecify.annotations.Nullable;

/// A CSV file: UTF-8 or Windows-1252, separated by comma, semicolon or tab.
final class CsvExtract implements Extract {

    private final String file;
    private final CsvText text;
    private final CsvText.RowGuard guard;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;

    CsvExtract(Path path) throws IOException {
        file = path.getFileName().toString();
        text = CsvText.of(path);
        guard = new CsvText.RowGuard(CsvText.open(path, text.charset()));
        parser = CSVParser.parse(
                guard,
                CSVFormat.RFC4180
                        .builder()
                        .setDelimiter(text.separator())
                        .setIgnoreEmptyLines(false)
                        .get());
        records = parser.iterator();
    }

    @Override
    public @Nullable ExtractRow next() {
        long line = parser.getCurrentLineNumber() + 1;
        guard.startRow();
        try {
            return records.hasNext() ? row(line, records.next()) : null;
        } catch (UncheckedIOException | IllegalStateException broken) {
            throw broken(line, broken);
        }
    }

    private ExtractRow row(long line, CSVRecord record) {
        if (record.size() > COLUMN_LIMIT) {
            throw new UnreadableExtractException(
                    null,
                    line,
                    "the row has " + record.size() + " columns; an extract has at most " + COLUMN_LIMIT,
                    "Export the file again with the columns of its layout.");
        }
        List<String> cells = new ArrayList<>(record.size());
        for (String cell : record) {
            if (cell.length() > CELL_LIMIT) {
                throw new UnreadableExtractException(
                        null,
                        line,
                        "a cell of this row has more than " + CELL_LIMIT + " characters; perhaps a quote (\") was"
                                + " opened and never closed",
                        "Close or remove the quote in this row.");
            }
            cells.add(VisibleText.of(cell));
        }
        return new ExtractRow(file, null, line, cells);
    }

    private static UnreadableExtractException broken(long line, RuntimeException broken) {
        if (isOpenQuote(broken)) {
            return new UnreadableExtractException(
                    null,
                    line,
                    "a quote (\") is opened in this row and never closed",
                    "Close or remove the quote in this row.");
        }
        return broken.getCause() instanceof CSVException
                ? new UnreadableExtractException(
                        null,
                        line,
                        "a quote (\") of this row ends in the middle of a cell",
                        "Remove the quote, or double it where it belongs to the text.")
                : new UnreadableExtractException(
                        null, line, "the file cannot be read from here on", "Copy or export it again.");
    }

    private static boolean isOpenQuote(RuntimeException broken) {
        Throwable cause = broken.getCause();
        return cause instanceof CsvText.RowTooLongException
                || (cause instanceof CSVException
                        && String.valueOf(cause.getMessage())
                                .contains("EOF reached before encapsulated token finished"));
    }

    @Override
    public @Nullable String notice() {
        return text.charset().equals(CsvText.WINDOWS) ? "the file is not UTF-8 and was read as Windows-1252" : null;
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException alreadyRead) {
            throw new UncheckedIOException(alreadyRead);
        }
    }
}
