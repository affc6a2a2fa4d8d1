package org.committeepapers.month;

import java.time.YearMonth;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.committeepapers.staging.Layouts;
import org.committeepapers.staging.LeftOut;
import org.committeepapers.staging.Origin;
import org.committeepapers.staging.Snapshot;

/// Where the rows of a month come from: which files were sent, where each row stands in them, which rows were left out.
public final class Provenance {

    /// A file of a layout was sent for a month.
    public record Sent(String layout, YearMonth month) {}

    private final Set<Sent> sent;
    private final IdentityHashMap<Record, Origin> origins;
    private final List<LeftOut> leftOut;
    private final List<Withdrawal> withdrawals;

    /// @param origins by the identity of the row: two equal rows stand in two places
    public Provenance(Set<Sent> sent, IdentityHashMap<Record, Origin> origins, List<LeftOut> leftOut) {
        this(sent, origins, leftOut, List.of());
    }

    /// @param withdrawals what the month's own files do not tell of what was told before
    Provenance(
            Set<Sent> sent,
            IdentityHashMap<Record, Origin> origins,
            List<LeftOut> leftOut,
            List<Withdrawal> withdrawals) {
        this.sent = Set.copyOf(sent);
        this.origins = new IdentityHashMap<>(origins);
        this.leftOut = List.copyOf(leftOut);
        this.withdrawals = List.copyOf(withdrawals);
    }

    /// For rows that were made up: each extract was sent for the reporting month, and for the months its rows tell of.
    static Provenance of(YearMonth month, Map<Class<? extends Record>, List<? extends Record>> rows) {
        Set<Sent> sent = new HashSet<>();
        rows.forEach((type, facts) -> {
            String layout = Layouts.of(type).name();
            sent.add(new Sent(layout, month));
            for (Record fact : facts) {
                if (fact instanceof Snapshot snapshot) {
                    sent.add(new Sent(layout, YearMonth.from(snapshot.periodEnd())));
                }
            }
        });
        return new Provenance(sent, new IdentityHashMap<>(), List.of());
    }

    boolean sentSince(String layout, YearMonth month) {
        return sent.stream()
                .anyMatch(one -> one.layout().equals(layout) && !one.month().isBefore(month));
    }

    boolean sent(String layout, YearMonth month) {
        return sent.contains(new Sent(layout, month));
    }

    Optional<Origin> origin(Record row) {
        return Optional.ofNullable(origins.get(row));
    }

    List<LeftOut> leftOut(String layout) {
        return leftOut.stream().filter(row -> row.layout().equals(layout)).toList();
    }

    List<Withdrawal> withdrawals() {
        return withdrawals;
    }
}
