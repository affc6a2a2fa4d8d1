package org.committeepapers.document;

import java.io.IOException;
import java.nio.file.Path;
import org.committeepapers.paper.Paper;

/// Writes a paper in one format.
public interface DocumentWriter {

    /// Writes the whole file, or throws and leaves what it wrote to be discarded with its folder.
    void write(Paper paper, Path file) throws IOException;
}
