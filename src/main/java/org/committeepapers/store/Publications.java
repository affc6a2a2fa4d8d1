package org.committeepapers.store;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.committeepapers.store.Publication.Result;
import org.jspecify.annotations.Nullable;

/// What was made, when, by which run and with which result.
public final class Publications {

    private static final String FIND = "select council, reporting_month, what, run_id, result, published_instant,"
            + " started, ended from publication";

    private final Store store;
    private final Clock clock;

    public Publications(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /// @param what `run`, or a slug
    /// @return the number of the attempt, for the call at its end
    public long started(String council, YearMonth month, String what) {
        List<Long> made = new ArrayList<>();
        store.transaction(connection -> made.add(Statements.insert(
                connection,
                "insert into publication (council, reporting_month, what, result, started) values (?, ?, ?, ?, ?)",
                "publication_id",
                council,
                month.toString(),
                what,
                Result.STARTED.name(),
                clock.instant().toString())));
        return made.getFirst();
    }

    /// A set was published, or was found to be the published one.
    public void published(long publication, Result result, String runId, Instant published) {
        end(publication, result, runId, published.toString());
    }

    /// Nothing was published.
    public void failed(long publication, Result result) {
        end(publication, result, null, null);
    }

    private void end(long publication, Result result, @Nullable String runId, @Nullable String published) {
        store.transaction(connection -> Statements.update(
                connection,
                "update publication set result = ?, run_id = ?, published_instant = ?, ended = ?"
                        + " where publication_id = ?",
                result.name(),
                runId,
                published,
                clock.instant().toString(),
                publication));
    }

    /// The instant that dates inside a month's documents are set to: the one recorded when the month was first
    /// published, until then the start of the first day after its end, UTC. Never the clock on the wall.
    public Instant instant(String council, YearMonth month) {
        return list(council).stream()
                .filter(one -> one.month().equals(month))
                .map(Publication::published)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> month.plusMonths(1)
                        .atDay(1)
                        .atStartOfDay(ZoneOffset.UTC)
                        .toInstant());
    }

    /// Every attempt of a council, oldest first.
    public List<Publication> list(String council) {
        return list().stream().filter(one -> one.council().equals(council)).toList();
    }

    /// Every attempt, oldest first.
    public List<Publication> list() {
        return store.ask(connection -> Statements.query(
                connection,
                FIND + " order by publication_id",
                row -> new Publication(
                        row.getString(1),
                        YearMonth.parse(row.getString(2)),
                        row.getString(3),
                        row.getString(4),
                        Result.valueOf(row.getString(5)),
                        instant(row.getString(6)),
                        Objects.requireNonNull(instant(row.getString(7))),
                        instant(row.getString(8)))));
    }

    private static @Nullable Instant instant(@Nullable String stored) {
        return Optional.ofNullable(stored).map(Instant::parse).orElse(null);
    }
}
