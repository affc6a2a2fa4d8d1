package org.committeepapers.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A file of the HR system, read row by row; memory stays flat whatever its size.
public interface Extract extends AutoCloseable {

    /// More columns than any layout or HR report has.
    int COLUMN_LIMIT = 500;

    /// What a cell of Excel can hold.
    int CELL_LIMIT = 32_767;

    /// The next row, or null after the last.
    ///
    /// @throws UnreadableExtractException where the file cannot be read any further
    @Nullable
    ExtractRow next();

    /// How the file was read where that is worth a look, or null, e.g. that it is Windows-1252 instead of UTF-8.
    @Nullable
    String notice();

    @Override
    void close();

    /// Opens a CSV or XLSX file by what it holds, and refuses it when its name says something else.
    ///
    /// @param sheet the worksheet of an XLSX, or null for its first
    /// @throws UnreadableExtractException when it is neither, or not what its name says
    static Extract open(Path file, @Nullable String sheet) {
        boolean namedXlsx =
                file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
        try (InputStream content = Files.newInputStream(file)) {
            byte[] start = content.readNBytes(8);
            if (start.length == 0) {
                throw new UnreadableExtractException("the file is empty", "Export it again.");
            }
            return switch (Content.of(start)) {
                case ZIP -> {
                    if (!namedXlsx) {
                        throw new UnreadableExtractException(
                                "expected CSV text as the name says; found an Excel workbook or other zip file",
                                "Rename it to end in .xlsx, or save it as \"CSV UTF-8\".");
                    }
                    yield new XlsxExtract(file, sheet);
                }
                case OLE2 ->
                    throw new UnreadableExtractException(
                            "found an Excel 97-2003 workbook (.xls), or one with a password",
                            "Open it in Excel and save it as .xlsx without a password.");
                case UTF_16 ->
                    throw new UnreadableExtractException(
                            "found text in UTF-16 (\"Unicode text\")", "Save it as \"CSV UTF-8\".");
                case TEXT -> {
                    if (namedXlsx) {
                        throw new UnreadableExtractException(
                                "expected an Excel workbook as the name says; found text, perhaps a renamed CSV",
                                "Rename it to end in .csv, or save it as .xlsx from Excel.");
                    }
                    yield new CsvExtract(file);
                }
            };
        } catch (IOException broken) {
            throw new UnreadableExtractException("the file cannot be read", "Export it again.");
        }
    }
}
