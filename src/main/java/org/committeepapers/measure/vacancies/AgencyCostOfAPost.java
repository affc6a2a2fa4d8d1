package org.committeepapers.measure.vacancies;

import com.google.auto.service.AutoService;
import java.util.Set;
import org.committeepapers.measure.Defined;
import org.committeepapers.measure.Definition;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Measure;
import org.committeepapers.measure.Operation;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.Working;
import org.committeepapers.staging.AgencyWorker;

/// What one fte of agency workers would cost in a year at what they cost now, pounds.
@AutoService(Measure.class)
public final class AgencyCostOfAPost extends Defined {

    private static final Working WEEKS_A_YEAR = Working.Given.constant(52);

    public AgencyCostOfAPost() {
        super(
                Definition.of(
                        "agency-cost-of-a-post",
                        Format.GBP,
                        "Cost of an agency worker: the cost a week times 52, over the fte of agency workers."),
                Set.of(AgencyWorker.class));
    }

    @Override
    public Figure of(Scope scope) {
        Figure week = scope.figure("agency-cost-a-week");
        Figure workers = scope.figure("agency");
        if (!(week instanceof Figure.Known(Working cost))) {
            return week;
        }
        if (!(workers instanceof Figure.Known(Working fte))) {
            return workers;
        }
        if (!workers.isSome()) {
            return Figure.notApplicable("there are no agency workers");
        }
        Working year = Working.step("agency cost a year", Operation.TIMES, cost, WEEKS_A_YEAR);
        return Figure.of(Working.step("agency cost of a post", Operation.OVER, year, fte));
    }
}
