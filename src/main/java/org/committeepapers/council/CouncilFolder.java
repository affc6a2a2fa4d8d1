package org.committeepapers.council;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
        Faults faults = new Faults();
        try {
            checkThere(folder, home);
            checkName(String.valueOf(home.getFileName()), faults);
            Optional<CouncilYaml> yaml = CouncilYaml.read(home.resolve(CouncilYaml.FILE), faults);
            OrgUnits units = OrgUnitsFile.read(home.resolve(OrgUnitsFile.FILE), faults);
            Mappings mappings = MappingFiles.read(home, units, faults);
            yaml.ifPresent(description -> checkUnits(description, units, faults));
            if (yaml.isEmpty() || !faults.list().isEmpty()) {
                throw new CouncilFolderException(folder, faults.list());
            }
            return council(home, yaml.get(), units, mappings);
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
    private static void checkName(String name, Faults faults) {
        if (name.startsWith(".")) {
            faults.add(name, null, "the name of a council's folder must not begin with a dot; rename the folder");
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

    /// What council.yaml says about units has to agree with org-units.csv.
    private static void checkUnits(CouncilYaml yaml, OrgUnits units, Faults faults) {
        if (units.codes().isEmpty()) {
            return;
        }
        Set<String> levels =
                units.codes().stream().map(code -> units.get(code).level()).collect(Collectors.toSet());
        yaml.rowLevels().stream()
                .filter(level -> !levels.contains(level))
                .forEach(level -> faults.add(
                        CouncilYaml.FILE,
                        null,
                        "row-levels names " + Faults.shown(level) + ", but no unit of " + OrgUnitsFile.FILE
                                + " has that level." + Nearest.question(level, levels)));
        checkCodes("services", yaml.services(), units, faults);
        checkCodes(
                "costing",
                yaml.rules().costings().stream()
                        .flatMap(costing -> Stream.ofNullable(costing.unit()))
                        .toList(),
                units,
                faults);
    }

    private static void checkCodes(String key, List<String> named, OrgUnits units, Faults faults) {
        named.stream()
                .filter(code -> !units.codes().contains(code))
                .forEach(code -> faults.add(
                        CouncilYaml.FILE,
                        null,
                        key + " names " + Faults.shown(code) + ", which is not a unit_code of " + OrgUnitsFile.FILE
                                + "." + Nearest.question(code, units.codes())));
    }

    private static Council council(Path home, CouncilYaml yaml, OrgUnits units, Mappings mappings) {
        return new Council(
                String.valueOf(home.getFileName()),
                yaml.name(),
                yaml.code(),
                home,
                yaml.financialYearStart(),
                units,
                yaml.rowLevels(),
                yaml.services(),
                yaml.roleGroups(),
                yaml.tenureBands(),
                yaml.shortService(),
                yaml.leaverReasons(),
                yaml.managerReasons(),
                yaml.targets(),
                yaml.periods(),
                yaml.trend(),
                yaml.rules(),
                yaml.committee(),
                yaml.appendices(),
                yaml.papers(),
                mappings,
                yaml.pay());
    }
}
