package org.committeepapers.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.committeepapers.council.Council;
import org.committeepapers.month.MonthData;
import org.committeepapers.month.MonthReader;
import org.committeepapers.month.Needs;
import org.committeepapers.publish.Folders;
import org.committeepapers.publish.IssueReport;
import org.committeepapers.publish.Manifest;
import org.committeepapers.publish.PublishedSet;
import org.committeepapers.publish.PublishedSet.Outcome;
import org.committeepapers.publish.Rendered;
import org.committeepapers.publish.Renderer;
import org.committeepapers.publish.Sha256;
import org.committeepapers.run.Edition.Chosen;
import org.committeepapers.store.FileLoad;
import org.committeepapers.store.Publication.Result;
import org.committeepapers.store.Publications;
import org.committeepapers.store.StoredIssue;
import org.jspecify.annotations.Nullable;

/// From a month in the store to its published set.
final class MonthPublisher implements MonthlyRun.Publishing {

    private final Session session;
    private final Council council;
    private final YearMonth month;
    private final List<Chosen> asked;
    private final Set<DocumentFormat> formats;
    private List<Manifest.Input> inputs = List.of();
    private boolean whole;
    private @Nullable Edition edition;
    private @Nullable Outcome outcome;

    private MonthPublisher(
            Session session, Council council, YearMonth month, List<Chosen> asked, Set<DocumentFormat> formats) {
        this.session = session;
        this.council = council;
        this.month = month;
        this.asked = List.copyOf(asked);
        this.formats = formats;
    }

    /// Publishes the whole set of a month.
    static MonthPublisher all(Session session, Council council, YearMonth month) {
        return new MonthPublisher(session, council, month, List.of(), Set.of(DocumentFormat.values()));
    }

    /// Publishes one appendix into the set; where the set was made of other extracts, settings or another version than
    /// are here now, the whole set, so that its figures agree.
    static MonthPublisher one(
            Session session, Council council, YearMonth month, Chosen asked, Set<DocumentFormat> formats) {
        return new MonthPublisher(session, council, month, List.of(asked), formats);
    }

    @Override
    public void compute() throws IOException {
        session.progress().now("Computing " + month);
        inputs = inputs();
        whole = asked.isEmpty() || isSetOutOfDate();
        sayWhatWasRead(whole || !Files.exists(folders().set()));
        List<Chosen> chosen = whole ? session.choice().all(council) : asked;
        MonthData data = reader().read(council, month, needs(chosen));
        Making making = session.choice().make(chosen, asked, data);
        making.notMade().forEach(one -> session.progress().note(Choice.words(one)));
        edition = new Edition(
                data,
                making.made(),
                making.notMade(),
                whole ? council.papers() : List.of(),
                whole ? Set.of(DocumentFormat.values()) : formats,
                publications().instant(council.id(), month));
    }

    private boolean isSetOutOfDate() throws IOException {
        return Files.exists(folders().set())
                && Manifest.of(folders().set())
                        .filter(manifest -> manifest.isMadeOf(Product.VERSION, inputs))
                        .isEmpty();
    }

    /// Rows that are set aside are said each time; somebody looks at a figure that is short of them.
    private void sayWhatWasRead(boolean all) {
        for (FileLoad file : current()) {
            if (!all && file.counts().setAside() == 0) {
                continue;
            }
            session.progress().note(session.choice().outcome(council, file));
        }
    }

    @Override
    public void publish() throws IOException {
        session.progress().now("Publishing " + month);
        Edition made = Objects.requireNonNull(edition);
        long publication = publications().started(council.id(), month, what());
        Result result = Result.FAILED;
        try {
            Outcome published = publish(made);
            outcome = published;
            result = published.changed() ? Result.PUBLISHED : Result.UNCHANGED;
        } finally {
            if (outcome == null) {
                publications().failed(publication, result);
            } else {
                publications().published(publication, result, outcome.runId(), made.published());
            }
        }
    }

    private Outcome publish(Edition made) throws IOException {
        PublishedSet set = new PublishedSet(folders(), Product.VERSION);
        Press press = session.tools().press();
        boolean alone = whole || !Files.exists(folders().set());
        return alone
                ? set.publish(inputs, withIssues(press.renderer(made), made), press.parity(made))
                : set.publishInto(inputs, press.renderer(made), press.parity(made));
    }

    private Renderer withIssues(Renderer documents, Edition made) {
        return folder -> {
            List<Rendered> rendered = new ArrayList<>(documents.render(folder));
            rendered.addAll(report(made).writeTo(folder));
            return rendered;
        };
    }

    private IssueReport report(Edition made) {
        List<StoredIssue> issues = new ArrayList<>(session.loads().issues(current()));
        made.notMade().forEach(one -> issues.add(Choice.issue(one)));
        return session.report(council, month, issues);
    }

    /// The extracts that figures are made of, those of earlier months too, and the files that say how they are read.
    private List<Manifest.Input> inputs() throws IOException {
        List<Manifest.Input> all = new ArrayList<>();
        for (FileLoad load : loads()) {
            all.add(Manifest.Input.of(
                    load.path(), load.sha256(), load.counts(), session.loads().leftOut(load)));
        }
        for (Path file : session.tools().sources().settings(council)) {
            String name = council.folder()
                    .relativize(file.toAbsolutePath())
                    .toString()
                    .replace('\\', '/');
            all.add(Manifest.Input.of(name, Sha256.of(file)));
        }
        return all;
    }

    /// The month's files, and those of months before that any of the council's appendices reads: the set as a whole is
    /// made of them, also when one appendix is made anew.
    private List<FileLoad> loads() {
        return Stream.concat(
                        current().stream(),
                        reader().files(council, month, needs(session.choice().all(council))).stream())
                .distinct()
                .toList();
    }

    private static List<Needs> needs(List<Chosen> chosen) {
        return chosen.stream().map(one -> one.appendix().needs()).toList();
    }

    private MonthReader reader() {
        return new MonthReader(session.loads(), session.tools().layouts());
    }

    private List<FileLoad> current() {
        return session.loads().current(council.id(), month);
    }

    /// The published files, once they are.
    List<Path> files() {
        return Objects.requireNonNull(outcome).files();
    }

    private String what() {
        return asked.isEmpty() ? "run" : asked.getFirst().entry().slug();
    }

    private Folders folders() {
        return session.folders(council, month);
    }

    private Publications publications() {
        return new Publications(session.store(), session.tools().clock());
    }
}
