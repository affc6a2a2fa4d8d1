package org.committeepapers.run;

import org.committeepapers.publish.Parity;
import org.committeepapers.publish.Renderer;

/// Turns an edition into files.
public interface Press {

    /// Computes and writes every document and table of an edition.
    Renderer renderer(Edition edition);

    /// Reads the figures of the finished files back.
    Parity parity(Edition edition);
}
