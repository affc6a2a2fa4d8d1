package org.committeepapers.council;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads a council's folder: `council.yaml`, `org-units.csv`, `columns/` and `codes/`.
public final class CouncilFolder {

    private CouncilFolder() {}

    /// The council that a folder describes.
    ///
    /// @throws NoSuchCouncilException when there is no such folder, or it holds no `council.yaml`
    /// @throws CouncilFolderException with everything that is wrong in it, said once
    public static Council read(Path folder) {
        Path home = folder.toAbsolutePath().normalize();
        Findings findings = new Findings();
        try {
            checkThere(folder, home);
            checkName(String.valueOf(home.getFileName()), findings);
            OrgUnits units = OrgUnitsFile.read(home.resolve(OrgUnitsFile.FILE), findings);
            Mappings mappings = MappingFiles.read(home, units, findings);
            Optional<Council> council = CouncilYaml.read(home, units, mappings, findings);
            References.check(units, new ReferenceCodes(home, mappings), findings);
            if (council.isEmpty() || !findings.faults().isEmpty()) {
                throw new CouncilFolderException(folder, findings.faults());
            }
            return council.get();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void checkThere(Path folder, Path home) throws IOException {
        if (!Files.isDirectory(home)) {
            throw new NoSuchCouncilException("there is no council folder " + folder + "." + near(home));
        }
        if (!Files.isRegularFile(home.resolve(CouncilYaml.FILE))) {
            throw new NoSuchCouncilException("the folder " + folder + " is no council folder: it holds no "
                    + CouncilYaml.FILE + "." + among(councilsIn(home)));
        }
    }

    /// Published sets carry its name, beside folders of ours that begin with a dot.
    private static void checkName(String name, Findings findings) {
        if (name.startsWith(".")) {
            findings.fault(name, null, "the name of a council's folder must not begin with a dot; rename the folder");
        }
    }

    private static String near(Path home) throws IOException {
        Path parent = home.getParent();
        Path name = home.getFileName();
        if (parent == null || name == null) {
            return "";
        }
        List<String> siblings = councilsIn(parent);
        String question = Nearest.question(name.toString(), siblings);
        return question.isEmpty() ? among(siblings) : question;
    }

    private static String among(List<String> councils) {
        return councils.isEmpty() ? "" : " Council folders there: " + String.join(", ", councils);
    }

    private static List<String> councilsIn(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(child -> Files.isRegularFile(child.resolve(CouncilYaml.FILE)))
                    .map(child -> child.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }
}
