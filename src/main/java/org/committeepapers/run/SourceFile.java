package org.committeepapers.run;

import java.nio.file.Path;
import org.committeepapers.staging.Layout;

/// An extract of a month, or a reference file, and the layout it is in.
public record SourceFile<T extends Record>(Path path, Layout<T> layout) {

    public String name() {
        return String.valueOf(path.getFileName());
    }
}
