package org.committeepapers.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

/// A log of a fault of ours: classes and stack frames. No messages: they could hold values of people.
final class FaultLog {

    private FaultLog() {}

    static Path write(Path output, Clock clock, Throwable failure) throws IOException {
        Path folder =
                Files.createDirectories(output.toAbsolutePath().normalize().resolve(".logs"));
        String name = clock.instant().toString().replaceAll("[^0-9TZ]", "-") + ".log";
        return Files.writeString(folder.resolve(name), text(failure));
    }

    static String text(Throwable failure) {
        StringBuilder text = new StringBuilder();
        int depth = 0;
        for (Throwable at = failure; at != null && depth < 20; at = at.getCause(), depth++) {
            text.append(depth == 0 ? "" : "caused by ")
                    .append(at.getClass().getName())
                    .append('\n');
            for (StackTraceElement frame : at.getStackTrace()) {
                text.append("    at ").append(frame).append('\n');
            }
        }
        return text.toString();
    }
}
