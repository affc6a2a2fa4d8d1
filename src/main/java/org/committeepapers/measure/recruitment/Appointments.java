package org.committeepapers.measure.recruitment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.committeepapers.council.Period;
import org.committeepapers.staging.Starter;
import org.committeepapers.staging.Starter.Status;
import org.jspecify.annotations.Nullable;

/// Who was recruited and who is to come, each person once.
///
/// An appointment has a row for each status it has had, and a person may be appointed to two posts: of the rows of one
/// person the furthest stands for all, so that people add up in every table.
public final class Appointments {

    private static final Set<Status> TO_COME = Set.of(Status.APPOINTED, Status.CONTRACTED);
    private static final Set<Status> ON_SCHEME = Set.of(Status.CONTRACTED, Status.TRAINING, Status.STARTED);
    private static final List<Status> STAGES =
            List.of(Status.WITHDRAWN, Status.APPOINTED, Status.CONTRACTED, Status.TRAINING, Status.STARTED);

    private final Collection<Starter> rows;
    private final Map<String, List<Starter>> settled;

    private Appointments(Collection<Starter> rows) {
        this.rows = rows;
        this.settled = rows.stream()
                .filter(row -> row.status() == Status.STARTED || row.status() == Status.WITHDRAWN)
                .collect(Collectors.groupingBy(Starter::personRef));
    }

    public static Appointments of(Collection<Starter> rows) {
        return new Appointments(rows);
    }

    /// Those who started in the period.
    public List<Starter> started(Period period) {
        return once(
                rows.stream()
                        .filter(row -> row.status() == Status.STARTED && isIn(period, row.startDate()))
                        .toList(),
                Starter::personRef);
    }

    /// Those appointed who are to start in the period and have neither started nor withdrawn. Students on a scheme are
    /// not among them.
    public List<Starter> dueToStart(Period period) {
        List<Starter> open = rows.stream()
                .filter(row -> TO_COME.contains(row.status()) && row.expectedStartDate() != null)
                .filter(row -> later(row).noneMatch(other -> settles(other, row)))
                .toList();
        List<Starter> appointments = once(open, row -> List.of(row.personRef(), Objects.toString(row.offerDate(), "")));
        return once(
                appointments.stream()
                        .filter(row -> isIn(period, row.expectedStartDate()))
                        .toList(),
                Starter::personRef);
    }

    /// Those recruited to a scheme who have not withdrawn from it; who is on two schemes is once in each.
    public List<Starter> onScheme() {
        return once(
                rows.stream()
                        .filter(row -> ON_SCHEME.contains(row.status()))
                        .filter(row -> later(row).noneMatch(other -> withdraws(other, row)))
                        .toList(),
                row -> List.of(row.personRef(), Objects.toString(row.route(), "")));
    }

    /// Those in training who have neither withdrawn from their scheme nor started after it.
    public List<Starter> inTraining() {
        return once(
                onScheme().stream()
                        .filter(row -> row.status() == Status.TRAINING)
                        .toList(),
                Starter::personRef);
    }

    private Stream<Starter> later(Starter row) {
        return settled.getOrDefault(row.personRef(), List.of()).stream();
    }

    private static boolean withdraws(Starter later, Starter row) {
        return later.status() == Status.WITHDRAWN && later.route() == row.route() && settles(later, row);
    }

    /// Whether a withdrawal or start of the same person ends an appointment: a withdrawal from the same offer, or a
    /// start on or after the day of the offer. Where a day is not recorded, it is the same offer.
    private static boolean settles(Starter later, Starter row) {
        LocalDate offered = row.offerDate();
        LocalDate started = later.startDate();
        return offered == null
                || ((later.status() == Status.STARTED && started != null)
                        ? !started.isBefore(offered)
                        : later.offerDate() == null || later.offerDate().equals(offered));
    }

    private static boolean isIn(Period period, @Nullable LocalDate day) {
        return day != null && period.contains(day);
    }

    /// Of rows with one key the furthest, of two as far the first.
    private static List<Starter> once(List<Starter> rows, Function<Starter, Object> key) {
        Map<Object, Starter> furthest = new LinkedHashMap<>();
        rows.forEach(
                row -> furthest.merge(key.apply(row), row, (one, other) -> stage(other) > stage(one) ? other : one));
        return List.copyOf(furthest.values());
    }

    private static int stage(Starter row) {
        return STAGES.indexOf(row.status());
    }
}
