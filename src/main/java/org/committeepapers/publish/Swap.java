package org.committeepapers.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Puts a finished set in the place of the published one.
///
/// Where the system can let two folders change names (Linux), readers see the old set or the new one, always:
///
/// 1. `rendering` becomes `ready-<id>`. Killed before: the work folder is thrown away, the old set stands.
/// 2. `ready-<id>` and the published set change names. Killed before: the new set is complete but unpublished; it is
///    thrown away, the old set stands.
/// 3. `ready-<id>`, now the old set, becomes `.history/<its id>`. Killed before: the new set is published; the old one
///    is moved to the history by the next command.
///
/// Elsewhere step 2 is two renames: the old set goes to the history, the new one takes its place. Killed between them
/// nothing is published until the next command, which finishes the work: the new set had passed every check.
///
/// The first set of a month has nothing to replace: one rename.
final class Swap {

    private final Folders folders;
    private final Moves moves;

    Swap(Folders folders, Moves moves) {
        this.folders = folders;
        this.moves = moves;
    }

    void publish(String runId) throws IOException {
        Path ready = folders.ready(runId);
        moves.rename(folders.rendering(), ready);
        if (!Files.exists(folders.set())) {
            moves.rename(ready, folders.set());
        } else if (moves.exchange(ready, folders.set())) {
            moves.rename(ready, placeInHistory(ready));
        } else {
            moves.rename(folders.set(), placeInHistory(folders.set()));
            moves.rename(ready, folders.set());
        }
        Trees.delete(folders.work());
    }

    /// Finishes or undoes what a killed run left. Call it under the lock of the month. What is ready has a manifest of
    /// its own name; anything else is a set that was replaced.
    void recover() throws IOException {
        for (Path left : Trees.children(folders.work())) {
            if (!left.getFileName().toString().startsWith("ready-")) {
                continue;
            }
            Optional<String> id = runId(left);
            boolean replaced = id.isEmpty() || !left.equals(folders.ready(id.get()));
            if (replaced) {
                moves.rename(left, placeInHistory(left));
            } else if (!Files.exists(folders.set())) {
                moves.rename(left, folders.set());
            }
        }
        Trees.delete(folders.work());
    }

    private Path placeInHistory(Path set) throws IOException {
        String id = runId(set).orElse("damaged-manifest");
        Path place = folders.history().resolve(id);
        for (int next = 2; Files.exists(place); next++) {
            place = folders.history().resolve(id + "-" + next);
        }
        return place;
    }

    private static Optional<String> runId(Path set) throws IOException {
        return Manifest.of(set).map(Manifest::runId);
    }
}
