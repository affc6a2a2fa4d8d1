package org.committeepapers.measure.pay;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Set;
import org.committeepapers.measure.Defined;
import org.committeepapers.measure.Definition;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Measure;
import org.committeepapers.measure.NotSent;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.Unit;
import org.committeepapers.measure.Working;
import org.committeepapers.staging.MarketComparator;

/// How many other authorities are known to pay something beside the salary.
@AutoService(Measure.class)
public final class AuthoritiesWithPayments extends Defined {

    public AuthoritiesWithPayments() {
        super(
                Definition.of("authorities-with-payments", new Format(Unit.COUNT, 0), ""),
                Set.of(MarketComparator.class));
    }

    @Override
    public Figure of(Scope scope) {
        if (!scope.month().has(MarketComparator.class)) {
            return NotSent.figure(MarketComparator.class);
        }
        List<MarketComparator> payments = Survey.payments(scope.month());
        return Figure.of(Working.Count.distinct(
                "authorities with payments", "authority", payments, MarketComparator::authority));
    }
}
