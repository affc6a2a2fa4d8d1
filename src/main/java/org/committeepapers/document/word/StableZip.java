package org.committeepapers.document.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// An Office file packed anew so that the same content is always the same bytes: entries in one order, all of one
/// instant, embedded workbooks likewise.
final class StableZip {

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final Comparator<String> CONTENT_TYPES_FIRST =
            Comparator.comparing((String name) -> !name.equals(CONTENT_TYPES)).thenComparing(Comparator.naturalOrder());

    private StableZip() {}

    /// @param instant what every entry is dated, in UTC
    static byte[] of(byte[] zip, Instant instant) throws IOException {
        LocalDateTime time = LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(zip.length);
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts(zip).entrySet()) {
                byte[] content = part.getValue();
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(time);
                out.putNextEntry(entry);
                out.write(part.getKey().endsWith(".xlsx") ? of(content, instant) : content);
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static Map<String, byte[]> parts(byte[] zip) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>(CONTENT_TYPES_FIRST);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        return parts;
    }
}
