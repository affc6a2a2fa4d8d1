package org.committeepapers.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class StableZipTest {

    static final Instant WHEN = Instant.parse("2011-05-13T09:00:00Z");

    @Test
    void parts_are_ordered_and_dated_whatever_wrote_them_and_when() throws Exception {
        byte[] today = zip(System.currentTimeMillis(), "word/document.xml", "[Content_Types].xml", "_rels/.rels");
        byte[] later = zip(0, "[Content_Types].xml", "_rels/.rels", "word/document.xml");

        assertThat(StableZip.normalise(today, WHEN)).isEqualTo(StableZip.normalise(later, WHEN));
        assertThat(parts(StableZip.normalise(today, WHEN)))
                .containsExactly(
                        "[Content_Types].xml 2011-05-13T09:00 of [Content_Types].xml",
                        "_rels/.rels 2011-05-13T09:00 of _rels/.rels",
                        "word/document.xml 2011-05-13T09:00 of word/document.xml");
    }

    @Test
    void what_is_no_zip_is_refused() {
        assertThatThrownBy(() -> StableZip.normalise(new byte[] {1, 2, 3}, WHEN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("these bytes are no zip of any part");
    }

    private static byte[] zip(long time, String... names) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : names) {
                ZipEntry entry = new ZipEntry(name);
                entry.setTime(time);
                zip.putNextEntry(entry);
                zip.write(("of " + name).getBytes(java.nio.charset.StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    private static List<String> parts(byte[] zip) throws Exception {
        List<String> parts = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String content = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
                parts.add(entry.getName() + " " + entry.getTimeLocal() + " " + content);
            }
        }
        return parts;
    }
}
