package org.committeepapers.appendix.list;

import com.google.auto.service.AutoService;
import java.util.List;
import org.committeepapers.measure.Scope;
import org.committeepapers.staging.MarketComparator;

/// Payments beside the salary to staff of any level.
@AutoService(Listing.class)
public final class PaymentsOfAnyLevel extends Listed<Payment> {

    public PaymentsOfAnyLevel() {
        super("payments-of-any-level", Payment.class, MarketComparator.class);
    }

    @Override
    public List<Payment> rows(Scope scope) {
        return Payment.of(scope, false);
    }
}
