package org.committeepapers.publish;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
    /// @param rowsExcludedByRule rows left out, by the name of the rule
    public record Input(
            String name,
            String sha256,
            long rowsRead,
            long rowsUsed,
            long rowsSetAside,
            long rowsExcluded,
            Map<String, Long> rowsExcludedByRule) {}

    /// A file of the set.
    ///
    /// @param pages 0 where the format has none
    public record Output(String name, String sha256, long bytes, int pages, String title) {}

    public Manifest {
        inputs = inputs.stream().sorted(Comparator.comparing(Input::name)).toList();
        outputs = outputs.stream().sorted(Comparator.comparing(Output::name)).toList();
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
