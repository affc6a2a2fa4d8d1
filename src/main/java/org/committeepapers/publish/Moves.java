package org.committeepapers.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// The moves that publishing is made of. Tests stand in for it to stop a run between any two.
interface Moves {

    Moves REAL = new Moves() {};

    /// Renames a folder; whoever looks sees it under the old name or the new.
    default void rename(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    /// Lets two folders change names in one step.
    ///
    /// @return false where the system cannot, and nothing happened
    default boolean exchange(Path one, Path other) {
        return Exchange.AVAILABLE.map(exchange -> exchange.of(one, other)).orElse(false);
    }
}
