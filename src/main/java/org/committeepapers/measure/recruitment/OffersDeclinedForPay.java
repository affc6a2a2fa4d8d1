package org.committeepapers.measure.recruitment;

import com.google.auto.service.AutoService;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.committeepapers.measure.Defined;
import org.committeepapers.measure.Definition;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Measure;
import org.committeepapers.measure.NotSent;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.Working;
import org.committeepapers.staging.Advert;
import org.committeepapers.staging.JobApplication;
import org.committeepapers.staging.JobApplication.DeclineReason;

/// Offers to adverts of the period that were turned down for pay. Others may have had the same reason and not said so.
@AutoService(Measure.class)
public final class OffersDeclinedForPay extends Defined {

    public OffersDeclinedForPay() {
        super(
                Definition.of(
                        "offers-declined-for-pay",
                        Applications.NUMBER,
                        "Offers turned down: those whose recorded reason is pay."),
                Set.of(Advert.class, JobApplication.class));
    }

    @Override
    public boolean adds() {
        return true;
    }

    @Override
    public Figure of(Scope scope) {
        if (!(scope.figure("adverts") instanceof Figure.Known(Working adverts))) {
            return scope.figure("adverts");
        }
        if (!scope.month().has(JobApplication.class)) {
            return NotSent.figure(JobApplication.class);
        }
        Set<String> placed = adverts.rows()
                .map(Advert.class::cast)
                .map(Advert::advertRef)
                .collect(Collectors.toCollection(HashSet::new));
        List<JobApplication> declined = scope.month().all(JobApplication.class).stream()
                .filter(one -> placed.contains(one.advertRef()))
                .filter(one -> one.declinedDate() != null && one.declineReason() == DeclineReason.PAY)
                .toList();
        return Figure.of(Working.Count.rows("offers declined for pay", declined));
    }
}
