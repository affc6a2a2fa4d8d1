package org.committeepapers.run;

import java.nio.file.Path;
import org.committeepapers.staging.Layout;

/// An extract of a month, or a reference file, as it is now.
///
/// @param sha256 of its bytes
record InputFile<T extends Record>(Path path, Layout<T> layout, String sha256) {

    String name() {
        return String.valueOf(path.getFileName());
    }

    boolean isReference() {
        return layout.kind() == Layout.Kind.REFERENCE;
    }

    /// What tells it from another, or from what it was before.
    String fingerprint() {
        return layout.name() + " " + name() + " " + sha256;
    }
}
