package org.committeepapers.paper;

import freemarker.template.TemplateException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Bounds the time of a template: a council's own may hold a loop without an end.
final class TimeBound {

    private TimeBound() {}

    /// Work on a template.
    interface Work {
        void run() throws TemplateException, IOException;
    }

    /// @throws TimeoutException when it has not ended by then; its thread may go on, and dies with the process
    static void run(Duration longest, Work work) throws TemplateException, IOException, TimeoutException {
        FutureTask<Void> task = new FutureTask<>(() -> {
            work.run();
            return null;
        });
        Thread thread = Thread.ofPlatform().daemon().name("template").start(task);
        try {
            task.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            thread.interrupt();
            throw new TimeoutException("has not ended after " + longest.toSeconds()
                    + " seconds; it holds a loop or a pattern without an end");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped while a template was being filled", stopped);
        } catch (ExecutionException failed) {
            throw cause(failed);
        }
    }

    private static IOException cause(ExecutionException failed) throws TemplateException {
        return switch (failed.getCause()) {
            case TemplateException template -> throw template;
            case IOException io -> io;
            case RuntimeException ours -> throw ours;
            case Error error -> throw error;
            case null, default -> new IOException(failed);
        };
    }
}
