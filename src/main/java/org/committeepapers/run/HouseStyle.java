package org.committeepapers.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.committeepapers.council.Council;

/// The looks of the documents: the product's, or a council's own where its folder holds
/// `templates/house-style/<the file>`.
///
/// @param templates the product's folder of templates
record HouseStyle(Path templates) {

    private static final String FOLDER = "house-style";

    /// A file of the house style.
    Path file(Council council, String name) {
        Path own = own(council).resolve(name);
        return Files.isRegularFile(own) ? own : templates.resolve(FOLDER).resolve(name);
    }

    /// The folder that holds the print style sheet.
    Path folder(Council council) {
        Path sheet = file(council, "paper.css");
        return Objects.requireNonNull(sheet.toAbsolutePath().getParent());
    }

    /// A text file of the house style.
    String text(Council council, String name) {
        try {
            return Files.readString(file(council, name));
        } catch (IOException e) {
            throw new UncheckedIOException("the house style's " + name + " cannot be read", e);
        }
    }

    private static Path own(Council council) {
        return council.folder().resolve("templates").resolve(FOLDER);
    }
}
