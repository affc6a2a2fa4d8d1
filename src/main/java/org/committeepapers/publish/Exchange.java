package org.committeepapers.publish;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;
import java.util.Optional;

/// Linux's `renameat2(RENAME_EXCHANGE)`: two folders change names in one step, so that a published set is replaced
/// without a moment in which there is none. Java has no call for it.
final class Exchange {

    static final Optional<Exchange> AVAILABLE = find();

    /// An absolute path does not care which folder it is relative to.
    private static final int NO_FOLDER = -100;

    private static final int RENAME_EXCHANGE = 2;

    private final MethodHandle renameat2;

    private Exchange(MethodHandle renameat2) {
        this.renameat2 = renameat2;
    }

    @SuppressWarnings("restricted")
    private static Optional<Exchange> find() {
        if (!System.getProperty("os.name", "").equals("Linux")) {
            return Optional.empty();
        }
        Linker linker = Linker.nativeLinker();
        FunctionDescriptor signature = FunctionDescriptor.of(
                ValueLayout.JAVA_INT,
                ValueLayout.JAVA_INT,
                ValueLayout.ADDRESS,
                ValueLayout.JAVA_INT,
                ValueLayout.ADDRESS,
                ValueLayout.JAVA_INT);
        return linker.defaultLookup()
                .find("renameat2")
                .map(function -> new Exchange(linker.downcallHandle(function, signature)));
    }

    /// @return whether it happened; a file system without it leaves both as they were
    boolean of(Path one, Path other) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment first = arena.allocateFrom(one.toAbsolutePath().toString());
            MemorySegment second = arena.allocateFrom(other.toAbsolutePath().toString());
            return (int) renameat2.invokeExact(NO_FOLDER, first, NO_FOLDER, second, RENAME_EXCHANGE) == 0;
        } catch (Throwable failure) {
            throw new IllegalStateException("renameat2 cannot be called", failure);
        }
    }
}
