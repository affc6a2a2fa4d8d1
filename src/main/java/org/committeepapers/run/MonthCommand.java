package org.committeepapers.run;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.committeepapers.council.Council;
import org.committeepapers.publish.Folders;
import org.committeepapers.publish.PublishedSet;
import org.committeepapers.publish.RunLock;
import org.committeepapers.store.Publication.Result;
import org.committeepapers.store.Publications;
import org.committeepapers.store.Store;

/// What `run` and `appendix` share: the month's lock, the store, and a report of the extracts that were refused.
final class MonthCommand {

    private final Terminal terminal;
    private final CommonOptions options;
    private final Path folder;
    private final YearMonth month;

    /// @param folder the council's
    MonthCommand(Terminal terminal, CommonOptions options, Path folder, YearMonth month) {
        this.terminal = terminal;
        this.options = options;
        this.folder = folder;
        this.month = month;
    }

    /// Makes and publishes files.
    interface Making {
        List<Path> make(Session session, Council council) throws Exception;
    }

    int make(Making making) throws Exception {
        Tools tools = terminal.tools().get();
        Subject subject = Subject.of(tools, folder);
        Council council = subject.council();
        Folders folders = options.folders(council, month);
        tools.press().getReady(council);
        try (Progress progress = terminal.progress(options);
                RunLock lock = RunLock.take(folders);
                Store store = options.open()) {
            progress.now("Reading " + council.name() + ", " + month + " (process " + lock.process() + ")");
            new PublishedSet(folders, Product.VERSION).recover();
            Session session = new Session(tools, subject.choice(), store, options.output, progress);
            print(make(making, session, council));
        }
        return ExitCode.PUBLISHED.code();
    }

    private List<Path> make(Making making, Session session, Council council) throws Exception {
        try {
            return making.make(session, council);
        } catch (RefusedException refused) {
            report(session, council, refused);
            throw refused;
        }
    }

    private void report(Session session, Council council, RefusedException refused) throws IOException {
        Publications publications =
                new Publications(session.store(), session.tools().clock());
        publications.failed(publications.started(council.id(), month, "extracts"), Result.REFUSED);
        Path check = session.folders(council, month).check();
        session.report(council, month, refused.issues()).writeTo(check);
        session.progress().note("Every issue: " + check.resolve("issues.html"));
    }

    private void print(List<Path> files) {
        files.forEach(terminal.out()::println);
        terminal.out().flush();
    }
}
