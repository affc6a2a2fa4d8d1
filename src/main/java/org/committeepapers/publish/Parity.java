package org.committeepapers.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Reads figures back from finished files and compares them with the tables they were made of.
public interface Parity {

    Parity NONE = folder -> List.of();

    /// What differs, one sentence each; none when every figure is the computed one.
    List<String> differences(Path folder) throws IOException;
}
