package org.committeepapers.measure.pay;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.committeepapers.measure.Defined;
import org.committeepapers.measure.Definition;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Measure;
import org.committeepapers.measure.NotSent;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.Unit;
import org.committeepapers.measure.Working;
import org.committeepapers.staging.CostLine;

/// How many supplements and other payments are proposed, each for one staff group.
@AutoService(Measure.class)
public final class PaymentsProposed extends Defined {

    public PaymentsProposed() {
        super(Definition.of("payments-proposed", new Format(Unit.COUNT, 0), ""), Set.of(CostLine.class));
    }

    @Override
    public Figure of(Scope scope) {
        if (!scope.month().has(CostLine.class)) {
            return NotSent.figure(CostLine.class);
        }
        Proposals proposals = Proposals.of(scope.month());
        List<CostLine> all = Stream.of(proposals.byGrade(), proposals.byService(), proposals.byPayment())
                .flatMap(List::stream)
                .toList();
        return Figure.of(Working.Count.rows("payments proposed", all));
    }
}
