package org.committeepapers.measure;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.committeepapers.council.Period;
import org.committeepapers.staging.Starter;
import org.committeepapers.staging.Starter.Status;

/// Who was recruited, and who is to come. Students on a scheme are neither.
public final class Appointments {

    private static final Set<Status> TO_COME = Set.of(Status.APPOINTED, Status.CONTRACTED);
    private static final Set<Status> SETTLED = Set.of(Status.STARTED, Status.WITHDRAWN);

    /// An appointment has a row for each status it has had.
    private record Appointment(String person, String offered) {
        static Appointment of(Starter row) {
            return new Appointment(row.personRef(), Objects.toString(row.offerDate(), ""));
        }
    }

    private Appointments() {}

    /// Those who started in the period.
    public static List<Starter> started(List<Starter> starters, Period period) {
        return starters.stream()
                .filter(row ->
                        row.status() == Status.STARTED && row.startDate() != null && period.contains(row.startDate()))
                .toList();
    }

    /// Those appointed who are to start in the period and have neither started nor withdrawn; each appointment once.
    public static List<Starter> dueToStart(List<Starter> starters, Period period) {
        Set<Appointment> settled = starters.stream()
                .filter(row -> SETTLED.contains(row.status()))
                .map(Appointment::of)
                .collect(Collectors.toCollection(HashSet::new));
        return starters.stream()
                .filter(row -> TO_COME.contains(row.status())
                        && row.expectedStartDate() != null
                        && period.contains(row.expectedStartDate())
                        && settled.add(Appointment.of(row)))
                .toList();
    }
}
