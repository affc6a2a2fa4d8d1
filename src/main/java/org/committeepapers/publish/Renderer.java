package org.committeepapers.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Writes documents into a folder that nobody sees yet.
public interface Renderer {

    /// Writes every file below `folder`, sub-folders included, or throws: then nothing of it is published.
    List<Rendered> render(Path folder) throws IOException;
}
