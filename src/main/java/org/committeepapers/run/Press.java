package org.committeepapers.run;

import org.committeepapers.council.Council;
import org.committeepapers.publish.Parity;
import org.committeepapers.publish.Renderer;

/// Turns an edition into files.
public interface Press {

    /// Computes and writes every document and table of an edition.
    Renderer renderer(Edition edition);

    /// Begins to load what printing needs while the month is still being read. Nothing depends on it.
    default void getReady(Council council) {}

    /// Reads the figures of the finished files back.
    Parity parity(Edition edition);
}
