package org.committeepapers.run;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import org.committeepapers.staging.Layout;
import org.committeepapers.store.FileLoad;
import org.committeepapers.store.Publication.Result;
import org.committeepapers.store.Publications;
import org.jspecify.annotations.Nullable;

/// From a month in the store to its published set.
final class MonthPublisher implements MonthlyRun.Publishing {

    private final Session session;
    private final Council council;
    private final YearMonth month;
    private final List<Chosen> wanted;
    private final @Nullable Set<DocumentFormat> formats;
    private @Nullable Edition edition;
    private @Nullable Outcome outcome;

    /// @param formats null for a whole set; otherwise the formats of the one appendix that is made anew
    MonthPublisher(
            Session session,
            Council council,
            YearMonth month,
            List<Chosen> wanted,
            @Nullable Set<DocumentFormat> formats) {
        this.session = session;
        this.council = council;
        this.month = month;
        this.wanted = wanted;
        this.formats = formats;
    }

    @Override
    public void compute() {
        session.progress().now("Computing " + month);
        List<Needs> needs =
                wanted.stream().map(chosen -> chosen.appendix().needs()).toList();
        MonthData data = reader().read(council, month, needs);
        Instant published = publications().instant(council.id(), month);
        edition = new Edition(
                data,
                session.choice().possible(wanted, formats != null, data, session.progress()),
                formats == null ? council.papers() : List.of(),
                formats == null ? Set.of(DocumentFormat.values()) : formats,
                published);
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
        var press = session.tools().press();
        Renderer renderer = withIssues(press.renderer(made));
        return formats == null
                ? set.publish(inputs(), renderer, press.parity(made))
                : set.publishInto(inputs(), renderer, press.parity(made));
    }

    private Renderer withIssues(Renderer documents) {
        return folder -> {
            List<Rendered> rendered = new ArrayList<>(documents.render(folder));
            rendered.addAll(report().writeTo(folder));
            return rendered;
        };
    }

    private IssueReport report() {
        return session.report(council, month, session.loads().issues(current()));
    }

    /// The extracts that figures are made of, those of earlier months too, and the files that say how they are read.
    private List<Manifest.Input> inputs() throws IOException {
        List<Manifest.Input> inputs = new ArrayList<>();
        for (FileLoad load : loads()) {
            var counts = load.counts();
            inputs.add(new Manifest.Input(
                    folder(load) + "/" + load.fileName(),
                    load.sha256(),
                    counts.read(),
                    counts.used(),
                    counts.setAside(),
                    counts.excludedRows(),
                    counts.excluded()));
        }
        for (Path file : session.tools().sources().settings(council)) {
            String name = council.folder()
                    .relativize(file.toAbsolutePath())
                    .toString()
                    .replace('\\', '/');
            inputs.add(new Manifest.Input(name, Sha256.of(file), 0, 0, 0, 0, Map.of()));
        }
        return inputs;
    }

    /// The month's files, and those of months before that any of the council's appendices reads: the set as a whole is
    /// made of them, also when one appendix is made anew.
    private List<FileLoad> loads() {
        List<Needs> needs = session.choice().all(council).stream()
                .map(chosen -> chosen.appendix().needs())
                .toList();
        return Stream.concat(current().stream(), reader().files(council, month, needs).stream())
                .distinct()
                .toList();
    }

    private MonthReader reader() {
        return new MonthReader(session.loads(), session.tools().layouts());
    }

    private String folder(FileLoad load) {
        boolean reference = session.tools().layouts().stream()
                .anyMatch(layout -> layout.name().equals(load.layout()) && layout.kind() == Layout.Kind.REFERENCE);
        return reference ? "reference" : load.month().toString();
    }

    private List<FileLoad> current() {
        return session.loads().current(council.id(), month);
    }

    /// The published files, once they are.
    List<Path> files() {
        return Objects.requireNonNull(outcome).files();
    }

    String what() {
        return formats == null ? "run" : wanted.getFirst().entry().slug();
    }

    private Folders folders() {
        return session.folders(council, month);
    }

    private Publications publications() {
        return new Publications(session.store(), session.tools().clock());
    }
}
