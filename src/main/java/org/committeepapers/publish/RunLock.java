package org.committeepapers.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// One run at a time for a council's month: a lock file that holds the process id.
///
/// The operating system lets go of the lock when its process dies, however it dies, so a stale file stops nobody.
public final class RunLock implements AutoCloseable {

    /// Locked here, the process id can still be read where locks keep readers out.
    private static final long BEYOND_THE_TEXT = 1 << 20;

    private final FileChannel channel;

    private RunLock(FileChannel channel) {
        this.channel = channel;
    }

    /// @throws RunUnderWayException when another process, or this one, holds the month
    /// @throws IOException when the output folder cannot be written
    public static RunLock take(Folders folders) throws IOException {
        Path file = folders.lock();
        Files.createDirectories(file.getParent());
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (tryLock(channel) == null) {
            String holder = Files.readString(file).strip();
            channel.close();
            throw new RunUnderWayException(folders.council(), folders.month(), holder);
        }
        channel.truncate(0);
        channel.write(ByteBuffer.wrap((ProcessHandle.current().pid() + "\n").getBytes(StandardCharsets.US_ASCII)));
        return new RunLock(channel);
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(BEYOND_THE_TEXT, 1, false);
        } catch (OverlappingFileLockException heldHere) {
            return null;
        }
    }

    /// The process that holds the lock: this one.
    public long process() {
        return ProcessHandle.current().pid();
    }

    /// The file stays, empty: deleting it could let two others lock two different files of its name.
    @Override
    public void close() {
        try (channel) {
            channel.truncate(0);
        } catch (IOException ignored) {
            // the lock ends with the process at the latest
        }
    }
}
