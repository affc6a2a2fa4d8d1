package org.committeepapers.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SchemaTest {

    static final Path FILE = Path.of("templates/appendices/schema.json");

    /// With `-Dpapers.schema=write` the file is made anew.
    @Test
    void the_schema_that_editors_complete_declarations_by_is_current() throws IOException {
        if ("write".equals(System.getProperty("papers.schema"))) {
            Files.writeString(FILE, Schema.text());
        }
        assertThat(Schema.text())
                .as("%s is not what declarations are read by: run this test with -Dpapers.schema=write", FILE)
                .isEqualTo(Files.readString(FILE));
    }
}
