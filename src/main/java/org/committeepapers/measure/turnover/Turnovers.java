package org.committeepapers.measure.turnover;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.committeepapers.council.Reason;
import org.committeepapers.measure.Scope;
import org.committeepapers.staging.Contract;
import org.committeepapers.staging.Leaver;

/// Which leavers a council's turnover counts, and since when all of them are on record: its rules as they hold for the
/// reporting month, so that one rule holds for every year that a paper compares.
final class Turnovers {

    private Turnovers() {}

    static boolean isPermanent(Leaver leaver) {
        return leaver.contract() == Contract.PERM;
    }

    /// Whether the council leaves the leaver's reason out of turnover.
    static boolean isLeftOut(Leaver leaver, Scope scope) {
        return leaver.hrReasonCode() != null && reasonsLeftOut(scope).contains(leaver.hrReasonCode());
    }

    /// The rule in words, e.g. `leavers whose reason does not count in turnover: Transfer of undertakings (TUPE)`.
    static String ruleInWords(Scope scope) {
        return reasonsLeftOut(scope).stream()
                .map(code -> scope.council().leaverReasons().stream()
                        .filter(reason -> reason.code().equals(code))
                        .map(Reason::printedName)
                        .findFirst()
                        .orElse(code))
                .sorted()
                .collect(Collectors.joining(", ", "leavers whose reason does not count in turnover: ", ""));
    }

    /// Whether all leavers of the scope's period are on record: since the month that the council states, else since the
    /// month of the first leaver.
    static boolean areOnRecord(Scope scope) {
        return completeSince(scope)
                .filter(first -> !first.isAfter(scope.period().from()))
                .isPresent();
    }

    private static Optional<YearMonth> completeSince(Scope scope) {
        return scope.council()
                .rules()
                .leaversCompleteSince(scope.month().asAt())
                .or(() -> scope.month().all(Leaver.class).stream()
                        .map(Leaver::leaveDate)
                        .min(Comparator.<LocalDate>naturalOrder())
                        .map(YearMonth::from));
    }

    private static Set<String> reasonsLeftOut(Scope scope) {
        return scope.council().rules().turnoverWithout(scope.month().asAt());
    }
}
