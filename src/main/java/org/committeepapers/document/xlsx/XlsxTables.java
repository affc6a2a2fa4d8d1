package org.committeepapers.document.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.committeepapers.appendix.AppendixTable;
import org.committeepapers.document.StableZip;

/// Tables as a workbook that meets the Analysis Function's checklist for accessible spreadsheets: one marked-up table
/// a sheet, its title and notes above it, numbers that are numbers.
public final class XlsxTables {

    private XlsxTables() {}

    /// Writes the workbook of an appendix, one sheet a table in the given order; the same bytes for the same content.
    ///
    /// @param title the workbook's title in its properties
    /// @param council its author
    /// @param published every date inside it
    /// @throws IllegalArgumentException when there is no table
    public static void write(String title, String council, List<AppendixTable> tables, Instant published, Path file)
            throws IOException {
        if (tables.isEmpty()) {
            throw new IllegalArgumentException("the workbook " + title + " has no table");
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Styles styles = new Styles(workbook);
            Names names = new Names();
            for (AppendixTable table : tables) {
                TableSheet.add(workbook, styles, names, table);
            }
            HeadingStyle.name(workbook, styles.title());
            workbook.setActiveSheet(0);
            describe(workbook.getProperties(), title, council, published);
            workbook.write(bytes);
        }
        Files.write(file, StableZip.normalise(bytes.toByteArray(), published));
    }

    private static void describe(POIXMLProperties properties, String title, String council, Instant published) {
        PackagePropertiesPart core = properties.getCoreProperties().getUnderlyingProperties();
        core.setTitleProperty(title);
        core.setCreatorProperty(council);
        core.setLastModifiedByProperty(council);
        core.setLanguageProperty("en-GB");
        core.setCreatedProperty(Optional.of(Date.from(published)));
        core.setModifiedProperty(Optional.of(Date.from(published)));
        properties.getExtendedProperties().setApplication("Committee Papers");
    }
}
