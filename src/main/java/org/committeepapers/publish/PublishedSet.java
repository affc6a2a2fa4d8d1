package org.committeepapers.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// The published set of a council's month: rendered aside, checked, then swapped in. [Swap] says what readers see.
///
/// The caller holds the [RunLock] of the month.
public final class PublishedSet {

    private static final Set<String> NAMES_IN_A_SET = Set.of(
            Manifest.FILE,
            IssueReport.CSV,
            IssueReport.HTML,
            "appendices",
            "tables",
            "papers",
            "agenda",
            "issues.xlsx");

    private final Folders folders;
    private final String productVersion;
    private final Moves moves;

    public PublishedSet(Folders folders, String productVersion) {
        this(folders, productVersion, Moves.REAL);
    }

    PublishedSet(Folders folders, String productVersion, Moves moves) {
        this.folders = folders;
        this.productVersion = productVersion;
        this.moves = moves;
    }

    /// What publishing came to.
    ///
    /// @param changed whether anything differs from the set that was published before
    /// @param files what was rendered, in order
    public record Outcome(String runId, boolean changed, List<Path> files) {}

    /// Finishes or undoes what a killed run of this month left behind.
    ///
    /// @throws NotOurSetException when something stands in the set's place that was never published by us
    public void recover() throws IOException {
        new Swap(folders, moves).recover();
        refuseWhatIsNotOurs();
    }

    /// A set whose manifest was damaged is still a set of ours: it is kept in the history like any other.
    private void refuseWhatIsNotOurs() throws IOException {
        Path set = folders.set();
        if (!Files.exists(set, LinkOption.NOFOLLOW_LINKS) || Manifest.of(set).isPresent()) {
            return;
        }
        List<String> names = Trees.children(set).stream()
                .map(child -> String.valueOf(child.getFileName()))
                .toList();
        boolean damaged = names.contains(Manifest.FILE) && NAMES_IN_A_SET.containsAll(names);
        if (!damaged && !(Files.isDirectory(set) && names.isEmpty())) {
            throw new NotOurSetException(set);
        }
    }

    /// Publishes a whole new set.
    ///
    /// @throws NotFaithfulException when a finished file does not say what was computed
    /// @throws IOException when the output folder cannot be written
    public Outcome publish(List<Manifest.Input> inputs, Renderer renderer, Parity parity) throws IOException {
        return publish(inputs, renderer, parity, output -> false);
    }

    /// Publishes a set that keeps the files of the published one, apart from those that are rendered anew.
    public Outcome publishInto(List<Manifest.Input> inputs, Renderer renderer, Parity parity) throws IOException {
        return publish(inputs, renderer, parity, output -> true);
    }

    private Outcome publish(
            List<Manifest.Input> inputs, Renderer renderer, Parity parity, Predicate<Manifest.Output> kept)
            throws IOException {
        recover();
        Path work = Files.createDirectories(folders.rendering());
        List<Rendered> rendered = renderer.render(work);
        List<String> differences = parity.differences(work);
        if (!differences.isEmpty()) {
            throw new NotFaithfulException(String.join(" ", differences));
        }
        Optional<Manifest> published = Manifest.of(folders.set());
        List<Manifest.Output> outputs = new ArrayList<>(outputs(work, rendered));
        outputs.addAll(carriedOver(published, work, kept));
        Manifest manifest = new Manifest(
                RunId.of(folders.council(), folders.month(), productVersion, inputs),
                productVersion,
                folders.council(),
                folders.month().toString(),
                inputs,
                outputs);
        return swapIn(manifest, published, rendered);
    }

    private Outcome swapIn(Manifest manifest, Optional<Manifest> published, List<Rendered> rendered)
            throws IOException {
        List<Path> files = rendered.stream()
                .map(one -> folders.set().resolve(one.relativePath()))
                .toList();
        if (published.isPresent() && sameSet(manifest, published.get())) {
            Trees.delete(folders.work());
            return new Outcome(published.get().runId(), false, files);
        }
        String id = freeId(manifest.runId(), published);
        manifest.withRunId(id).writeTo(folders.rendering());
        new Swap(folders, moves).publish(id);
        return new Outcome(id, true, files);
    }

    /// Whether a new set would be the published one byte for byte, and the files still are what its manifest says.
    private boolean sameSet(Manifest made, Manifest published) throws IOException {
        if (!made.withRunId(published.runId()).equals(published)) {
            return false;
        }
        for (Manifest.Output output : published.outputs()) {
            Path file = folders.set().resolve(output.name());
            if (!Files.exists(file) || !Sha256.of(file).equals(output.sha256())) {
                return false;
            }
        }
        return Trees.files(folders.set()).size() == published.outputs().size() + 1;
    }

    /// The same inputs can give another set, e.g. after one appendix was made alone: then a number tells them apart.
    private String freeId(String id, Optional<Manifest> published) {
        String free = id;
        for (int next = 2; taken(free, published); next++) {
            free = id + "-" + next;
        }
        return free;
    }

    private boolean taken(String id, Optional<Manifest> published) {
        return published.map(Manifest::runId).filter(id::equals).isPresent()
                || Files.exists(folders.history().resolve(id));
    }

    private static List<Manifest.Output> outputs(Path work, List<Rendered> rendered) throws IOException {
        Map<String, Rendered> byName = rendered.stream()
                .collect(Collectors.toMap(
                        Rendered::relativePath, Function.identity(), (one, other) -> one, TreeMap::new));
        if (!Trees.files(work).equals(List.copyOf(byName.keySet()))) {
            throw new IllegalStateException("rendered " + byName.keySet() + " but wrote " + Trees.files(work));
        }
        List<Manifest.Output> outputs = new ArrayList<>();
        for (Rendered one : byName.values()) {
            Path file = work.resolve(one.relativePath());
            outputs.add(new Manifest.Output(
                    one.relativePath(), Sha256.of(file), Files.size(file), one.pages(), one.title()));
        }
        return outputs;
    }

    private List<Manifest.Output> carriedOver(Optional<Manifest> published, Path work, Predicate<Manifest.Output> kept)
            throws IOException {
        List<Manifest.Output> carried = new ArrayList<>();
        for (Manifest.Output output : published.map(Manifest::outputs).orElse(List.of())) {
            Path copy = work.resolve(output.name());
            if (kept.test(output)
                    && !Files.exists(copy)
                    && Files.exists(folders.set().resolve(output.name()))) {
                Trees.copy(folders.set().resolve(output.name()), copy);
                carried.add(output);
            }
        }
        return carried;
    }
}
