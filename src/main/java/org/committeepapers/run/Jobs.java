package org.committeepapers.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Independent jobs, run side by side on the machine's cores.
final class Jobs {

    private Jobs() {}

    /// The results in the order of the jobs, whichever ends first.
    ///
    /// @throws IOException or the unchecked exception of the first job that failed; the others are ended
    static <T> List<T> run(List<Callable<T>> jobs) throws IOException {
        ExecutorService cores =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<Future<T>> futures = jobs.stream().map(cores::submit).toList();
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped while documents were being written", e);
        } catch (ExecutionException e) {
            throw cause(e);
        } finally {
            cores.shutdownNow();
        }
    }

    private static IOException cause(ExecutionException failed) {
        return switch (failed.getCause()) {
            case IOException io -> io;
            case RuntimeException ours -> throw ours;
            case Error error -> throw error;
            case null, default -> throw new IllegalStateException("a document could not be written", failed);
        };
    }
}
