package org.committeepapers.samples;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.committeepapers.council.Role;
import org.committeepapers.staging.Leaver;

/// Ten of Kent's leavers whose words are cleared for publication: the paper's themes in its order, each with somebody
/// whose manager noted a reason that fits it, or none.
final class Kent2016Quotes {

    private static final List<Set<String>> FITTING = List.of(
            Set.of("PRIVATE_VOL"),
            Set.of("CARING"),
            Set.of("WORKLOAD", "PRACTICES"),
            Set.of("AGENCY"),
            Set.of("PAY", "WORKLOAD"),
            Set.of("OTHER_LA", "EXPERIENCE"),
            Set.of("AGENCY"),
            Set.of("CARING"),
            Set.of("PRIVATE_VOL"),
            Set.of("PRACTICES", "OTHER_LA"));

    private Kent2016Quotes() {}

    /// The same leavers in the same order, ten of them with a quote.
    static List<Leaver> cleared(List<Leaver> leavers) {
        Map<String, String> quotes = quotes(leavers);
        return leavers.stream()
                .map(leaver -> withQuote(leaver, quotes.get(leaver.personRef())))
                .toList();
    }

    /// Themes by pseudonym. Quotes are numbered in the order of the pseudonyms; the first that fits has the next.
    private static Map<String, String> quotes(List<Leaver> leavers) {
        List<String> themes = Golden.rows("kent-2016/leaver-quote-themes").stream()
                .map(row -> row.get("theme"))
                .toList();
        Map<String, String> quotes = new HashMap<>();
        List<Leaver> byPseudonym = leavers.stream()
                .filter(Kent2016Quotes::counted)
                .sorted(Comparator.comparing(Leaver::personRef))
                .toList();
        for (Leaver leaver : byPseudonym) {
            int next = quotes.size();
            if (next < themes.size() && fits(leaver, FITTING.get(next))) {
                quotes.put(leaver.personRef(), themes.get(next));
            }
        }
        if (quotes.size() < themes.size()) {
            throw new IllegalStateException("only " + quotes.size() + " of the themes found somebody");
        }
        return quotes;
    }

    private static boolean counted(Leaver leaver) {
        return !Set.of(Role.TM, Role.ATM).contains(leaver.role()) && Kent2016Leavers.ASKED.contains(leaver.leaveDate());
    }

    private static boolean fits(Leaver leaver, Set<String> reasons) {
        return leaver.hrReasonCode().startsWith("RES_")
                && (leaver.managerReason() == null || reasons.contains(leaver.managerReason()));
    }

    private static Leaver withQuote(Leaver leaver, String quote) {
        return new Leaver(
                leaver.personRef(),
                leaver.leaveDate(),
                leaver.unitCode(),
                leaver.role(),
                leaver.jobTitle(),
                leaver.grade(),
                leaver.fte(),
                leaver.contract(),
                leaver.roleStartDate(),
                leaver.continuousServiceDate(),
                leaver.hrReasonCode(),
                leaver.managerReason(),
                leaver.destination(),
                quote);
    }
}
