package org.committeepapers.publish;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.committeepapers.staging.LeftOut;
import org.committeepapers.staging.RowCounts;
import org.jspecify.annotations.Nullable;

/// What a published set was made of and what it holds: `manifest.json`.
///
/// The same inputs and the same product version give the same bytes.
///
/// @param runId which set this is, see [RunId]
/// @param month as `2011-04`
/// @param inputs by name
/// @param outputs by name; the manifest itself is not among them
public record Manifest(
        String runId, String productVersion, String council, String month, List<Input> inputs, List<Output> outputs) {

    public static final String FILE = "manifest.json";

    private static final JSON JSON_OF_RECORDS =
            JSON.std.with(JSON.Feature.PRETTY_PRINT_OUTPUT).with(JSON.Feature.WRITE_NULL_PROPERTIES);

    /// A file of the council that figures were made of. Rows read = used + set aside + excluded.
    ///
    /// @param rowsSetAsideByRule rows with a fault, by the name of the first that was found in each
    /// @param rowsSetAsideByUnit the same rows by the unit they name, as far as it could be read
    /// @param rowsExcludedByRule rows left out, by the name of the rule
    public record Input(
            String name,
            String sha256,
            long rowsRead,
            long rowsUsed,
            long rowsSetAside,
            long rowsExcluded,
            Map<String, Long> rowsSetAsideByRule,
            Map<String, Long> rowsSetAsideByUnit,
            Map<String, Long> rowsExcludedByRule) {

        /// An extract.
        ///
        /// @param leftOut its rows that no figure counts
        public static Input of(String name, String sha256, RowCounts counts, List<LeftOut> leftOut) {
            List<LeftOut> setAside = leftOut.stream().filter(LeftOut::fault).toList();
            return new Input(
                    name,
                    sha256,
                    counts.read(),
                    counts.used(),
                    counts.setAside(),
                    counts.excludedInAll(),
                    count(setAside, LeftOut::rule),
                    count(setAside.stream().filter(row -> row.unit() != null).toList(), LeftOut::unit),
                    new TreeMap<>(counts.excluded()));
        }

        /// A file that says how extracts are read.
        public static Input of(String name, String sha256) {
            return of(name, sha256, RowCounts.NONE, List.of());
        }

        private static Map<String, Long> count(List<LeftOut> rows, Function<LeftOut, @Nullable String> by) {
            Map<String, Long> counts = new TreeMap<>();
            rows.forEach(row -> counts.merge(Objects.requireNonNullElse(by.apply(row), ""), 1L, Long::sum));
            return counts;
        }
    }

    /// A file of the set.
    ///
    /// @param pages 0 where the format has none
    public record Output(String name, String sha256, long bytes, int pages, String title) {}

    public Manifest {
        inputs = inputs.stream().sorted(Comparator.comparing(Input::name)).toList();
        outputs = outputs.stream().sorted(Comparator.comparing(Output::name)).toList();
    }

    /// Whether a set of this version and these inputs would be this one.
    public boolean isMadeOf(String version, List<Input> these) {
        return productVersion.equals(version)
                && inputs.equals(
                        these.stream().sorted(Comparator.comparing(Input::name)).toList());
    }

    Manifest withRunId(String other) {
        return new Manifest(other, productVersion, council, month, inputs, outputs);
    }

    /// The manifest of a set; none where the folder holds none that we could have written.
    public static Optional<Manifest> of(Path set) throws IOException {
        Path file = set.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        byte[] written = Files.readAllBytes(file);
        try {
            return Optional.of(JSON_OF_RECORDS.beanFrom(Manifest.class, written))
                    .filter(Manifest::couldBeOurs);
        } catch (IOException | RuntimeException notOurs) {
            return Optional.empty();
        }
    }

    /// Its words become names of files: a run is a run's name, and every file lies within the set.
    private boolean couldBeOurs() {
        return RunId.isOne(runId) && council != null && outputs.stream().allMatch(output -> isWithin(output.name()));
    }

    private static boolean isWithin(String name) {
        Path path = Path.of(name);
        return !path.isAbsolute() && !path.startsWith("..") && path.equals(path.normalize()) && !name.isEmpty();
    }

    void writeTo(Path set) throws IOException {
        Files.writeString(set.resolve(FILE), toJson());
    }

    String toJson() throws IOException {
        return new String(JSON_OF_RECORDS.asBytes(this), StandardCharsets.UTF_8) + "\n";
    }
}
