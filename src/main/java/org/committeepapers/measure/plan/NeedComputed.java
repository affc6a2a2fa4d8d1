package org.committeepapers.measure.plan;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
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
import org.committeepapers.staging.PlanLine;
import org.committeepapers.staging.Post;

/// What the planned recruits were rounded from, fte.
@AutoService(Measure.class)
public final class NeedComputed extends Defined {

    public NeedComputed() {
        super(
                Definition.of(
                        "need-computed",
                        Format.FTE,
                        "Agency workers in post, or the planning rate of turnover times the establishment."),
                Set.of(PlanLine.class, Post.class, AgencyWorker.class));
    }

    @Override
    public Figure of(Scope scope) {
        List<Working> needs = new ArrayList<>();
        for (Need need : Need.of(scope)) {
            if (!(need.computed(scope) instanceof Figure.Known(Working working))) {
                return need.computed(scope);
            }
            needs.add(working);
        }
        return switch (needs.size()) {
            case 0 -> Plan.nothing(scope);
            case 1 -> Figure.of(needs.getFirst());
            default -> Figure.of(new Working.Step("need computed", Operation.PLUS, needs));
        };
    }
}
