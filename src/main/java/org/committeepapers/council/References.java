package org.committeepapers.council;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What `council.yaml` names of the rest of its folder, and of itself, has to be there.
final class References {

    private References() {}

    static void check(OrgUnits units, ReferenceCodes reference, Findings findings) {
        if (!units.codes().isEmpty()) {
            Set<String> levels =
                    units.codes().stream().map(code -> units.get(code).level()).collect(Collectors.toSet());
            String noLevel = ", but no unit of " + OrgUnitsFile.FILE + " has that level";
            String noUnit = ", which is not a unit_code of " + OrgUnitsFile.FILE;
            check(NameKind.ROW_LEVEL, "row-levels names ", noLevel, levels, findings);
            check(NameKind.SERVICE, "services names ", noUnit, units.codes(), findings);
            check(NameKind.COSTED_UNIT, "costing names ", noUnit, units.codes(), findings);
        }
        List<String> groups = findings.names(NameKind.ROLE_GROUP).stream()
                .map(DeclaredName::name)
                .toList();
        String noGroup = ", which is not among the role groups";
        check(NameKind.COSTED_GROUP, "costing names ", noGroup, groups, findings);
        check(NameKind.LISTED_GROUP, "a list names ", noGroup, groups, findings);
        reference
                .codes("pay-scales", "grade")
                .filter(grades -> !grades.isEmpty())
                .ifPresent(grades -> {
                    String none = ", which is no grade of reference/pay-scales.csv";
                    check(NameKind.PAY_GRADE, "pay names ", none, grades, findings);
                });
        reference.codes("indicator-definitions", "indicator_code").ifPresent(indicators -> {
            String none = ", which reference/indicator-definitions.csv does not define";
            check(NameKind.INDICATOR, "a list names ", none, indicators, findings);
        });
        List<String> reasons = findings.names(NameKind.LEAVER_REASON).stream()
                .map(DeclaredName::name)
                .toList();
        check(
                NameKind.UNCOUNTED_REASON,
                "turnover names ",
                ", which is not among the leaving reasons",
                reasons.isEmpty() ? Reason.USUAL_OF_LEAVING : reasons,
                findings);
    }

    private static void check(NameKind kind, String before, String after, Collection<String> known, Findings findings) {
        findings.names(kind).stream()
                .filter(name -> !known.contains(name.name()))
                .forEach(name -> findings.fault(CouncilFault.unknown(
                        name.file(),
                        name.line(),
                        before + Findings.shown(name.name()) + after,
                        name.name(),
                        "Known are",
                        known.stream().sorted().toList())));
    }
}
