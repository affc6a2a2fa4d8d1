package org.committeepapers.measure.recruitment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.committeepapers.measure.Defined;
import org.committeepapers.measure.Definition;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.NotSent;
import org.committeepapers.measure.Operation;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.Working;
import org.committeepapers.staging.Advert;
import org.committeepapers.staging.JobApplication;
import org.jspecify.annotations.Nullable;

/// How the adverts of the period were answered: the applications of each, put together in one way.
///
/// The applications sent for an advert come before the council's own count of them; one that nobody answered counts
/// with none. Where applications were not sent, an advert without a count makes the figure unknown.
abstract class Answers extends Defined {

    private final Operation operation;

    Answers(String name, String means, Operation operation) {
        super(Definition.of(name, Applications.NUMBER, means), Set.of(Advert.class, JobApplication.class));
        this.operation = operation;
    }

    @Override
    public Figure of(Scope scope) {
        if (!(scope.figure("adverts") instanceof Figure.Known(Working adverts))) {
            return scope.figure("adverts");
        }
        List<Advert> placed = adverts.rows().map(Advert.class::cast).toList();
        if (placed.isEmpty()) {
            return operation == Operation.PLUS
                    ? Figure.of(Working.Count.rows("applications", List.of()))
                    : Figure.notApplicable("no adverts were placed in the period");
        }
        var sent = scope.month().all(JobApplication.class).stream()
                .collect(Collectors.groupingBy(JobApplication::advertRef));
        List<Working> answers = new ArrayList<>();
        for (Advert advert : placed) {
            List<JobApplication> own = sent.getOrDefault(advert.advertRef(), List.of());
            if (own.isEmpty() && advert.applications() != null) {
                answers.add(Working.Sum.of(
                        "applications counted by the council", "applications", List.of(advert), Answers::counted));
            } else if (scope.month().has(JobApplication.class)) {
                answers.add(Working.Count.rows("applications to an advert", own));
            } else {
                return NotSent.figure(JobApplication.class);
            }
        }
        return Figure.of(new Working.Step(name().replace('-', ' '), operation, answers));
    }

    private static @Nullable BigDecimal counted(Advert advert) {
        return advert.applications() == null ? null : BigDecimal.valueOf(advert.applications());
    }
}
