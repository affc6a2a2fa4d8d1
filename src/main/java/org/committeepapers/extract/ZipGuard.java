package org.committeepapers.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// Unpacks a workbook once without keeping anything, so that a small file cannot become a huge one in memory.
final class ZipGuard {

    private static final long ALWAYS_ALLOWED = 100_000_000;
    private static final long HIGHEST_RATIO = 100;
    private static final long LIMIT = 4_000_000_000L;
    private static final int ENTRY_LIMIT = 5_000;

    private ZipGuard() {}

    static void check(Path file) throws IOException {
        long allowed = Math.min(LIMIT, Math.max(ALWAYS_ALLOWED, HIGHEST_RATIO * Files.size(file)));
        byte[] chunk = new byte[1 << 16];
        long unpacked = 0;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Enumeration<? extends ZipEntry> entries = zip.entries();
            if (zip.size() > ENTRY_LIMIT) {
                throw tooLarge();
            }
            while (entries.hasMoreElements()) {
                try (InputStream content = zip.getInputStream(entries.nextElement())) {
                    for (int read = 0; read >= 0; read = content.read(chunk)) {
                        unpacked += read;
                        if (unpacked > allowed) {
                            throw tooLarge();
                        }
                    }
                }
            }
        } catch (IOException broken) {
            throw new UnreadableExtractException(
                    "the file begins like an Excel workbook, but is broken or cut off", "Export or copy it again.");
        }
    }

    private static UnreadableExtractException tooLarge() {
        return new UnreadableExtractException(
                "the workbook unpacks to far more than an extract holds",
                "Export it again with one sheet and only the rows of its layout.");
    }
}
