package org.committeepapers.council;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Holds the names of a council's `council.yaml` against those that are asked for, both ways: a name that nothing reads
/// is as wrong as a name that is asked for and not there, since each is mostly the other misspelt.
public final class NameCheck {

    private static final String FILE = CouncilYaml.FILE;

    private final Council council;
    private final UsedNames used;

    private NameCheck(Council council, UsedNames used) {
        this.council = council;
        this.used = used;
    }

    /// What is wrong with the council's names, by line; empty where all is right.
    public static List<CouncilFault> of(Council council, UsedNames used) {
        NameCheck check = new NameCheck(council, used);
        List<CouncilFault> faults = new ArrayList<>();
        council.names().forEach(name -> check.unread(name, faults));
        used.needed().forEach(need -> check.misnamed(need, faults));
        return faults.stream().sorted(Comparator.comparingInt(NameCheck::line)).toList();
    }

    private static int line(CouncilFault fault) {
        Integer line = fault.line();
        return line == null ? 0 : line;
    }

    private void unread(DeclaredName declared, List<CouncilFault> faults) {
        Set<String> known = declared.kind() == NameKind.PRINTED_CODE
                ? used.printedCodes().getOrDefault(declared.of(), Set.of())
                : used.read().get(declared.kind());
        if (known != null && !known.contains(declared.name()) && !known.contains(ofAny(declared.name()))) {
            faults.add(CouncilFault.unknown(
                    declared.file(),
                    declared.line(),
                    (declared.kind() == NameKind.APPENDIX ? "there is no " : "nothing reads the ")
                            + declared.kind().words() + " " + Findings.shown(declared.name())
                            + (declared.of() == null ? "" : " of " + declared.of()),
                    declared.name(),
                    "Known are",
                    new TreeSet<>(known)));
        }
    }

    /// `VISITORS The Guardian` as codes that stand for a thing of any name are asked for: `VISITORS *`.
    private static String ofAny(String code) {
        return code.replaceFirst(" .*", " *");
    }

    /// A name that is needed and not there: misnamed where the council has one of its kind that nobody asks for by
    /// name.
    /// Where it has none, the council does not have the thing at all, and who needs it cannot be made.
    private void misnamed(UsedNames.Need need, List<CouncilFault> faults) {
        List<DeclaredName> ofKind = council.names().stream()
                .filter(name -> name.kind() == need.kind())
                .toList();
        if (ofKind.stream().anyMatch(name -> name.name().equals(need.name()))) {
            return;
        }
        Set<String> askedFor = used.needed().stream()
                .filter(other -> other.kind() == need.kind())
                .map(UsedNames.Need::name)
                .collect(Collectors.toSet());
        List<DeclaredName> spare =
                ofKind.stream().filter(name -> !askedFor.contains(name.name())).toList();
        if (!spare.isEmpty()) {
            List<String> names = spare.stream().map(DeclaredName::name).toList();
            String nearest = Nearest.to(need.name(), names).orElse(names.getFirst());
            int line = spare.stream()
                    .filter(name -> name.name().equals(nearest))
                    .mapToInt(DeclaredName::line)
                    .findFirst()
                    .orElse(1);
            faults.add(new CouncilFault(
                    FILE,
                    line,
                    need.by() + " needs the " + need.kind().words() + " " + Findings.shown(need.name())
                            + ", which is not there. Is " + Findings.shown(nearest) + " meant to be it?",
                    nearest,
                    need.name()));
        }
    }

    /// The needs of a council's appendices and papers that its folder does not meet: they cannot be made.
    public static List<UsedNames.Need> unmet(Council council, UsedNames used) {
        return used.needed().stream()
                .filter(need -> council.names().stream()
                        .noneMatch(name ->
                                name.kind() == need.kind() && name.name().equals(need.name())))
                .toList();
    }
}
