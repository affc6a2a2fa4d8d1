package org.committeepapers.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Makes the zip of an Office document the same on every run: order and times of its parts do not depend on the clock.
public final class StableZip {

    private static final String TYPES = "[Content_Types].xml";
    private static final Comparator<String> TYPES_FIRST =
            Comparator.<String, Boolean>comparing(name -> !name.equals(TYPES)).thenComparing(Comparator.naturalOrder());

    private StableZip() {}

    /// The same parts, content types first and the rest by name, each dated `when`; the workbooks embedded in a Word
    /// document likewise.
    ///
    /// @throws IllegalArgumentException when the bytes are no zip
    public static byte[] normalise(byte[] zip, Instant when) {
        Map<String, byte[]> parts = parts(zip);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("these bytes are no zip of any part");
        }
        LocalDateTime time = LocalDateTime.ofInstant(when, ZoneOffset.UTC);
        ByteArrayOutputStream out = new ByteArrayOutputStream(zip.length);
        try (ZipOutputStream stable = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(time);
                stable.putNextEntry(entry);
                boolean workbook = part.getKey().endsWith(".xlsx");
                stable.write(workbook ? normalise(part.getValue(), when) : part.getValue());
                stable.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a zip in memory could not be written", e);
        }
        return out.toByteArray();
    }

    private static Map<String, byte[]> parts(byte[] zip) {
        Map<String, byte[]> parts = new TreeMap<>(TYPES_FIRST);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a zip in memory could not be read", e);
        }
        return parts;
    }
}
