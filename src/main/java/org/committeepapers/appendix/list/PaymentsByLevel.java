package org.committeepapers.appendix.list;

import com.google.auto.service.AutoService;
import java.util.List;
import org.committeepapers.measure.Scope;
import org.committeepapers.staging.MarketComparator;

/// Payments beside the salary, at the levels at which the council compares pay.
@AutoService(Listing.class)
public final class PaymentsByLevel extends Listed<Payment> {

    public PaymentsByLevel() {
        super("payments-by-level", Payment.class, MarketComparator.class);
    }

    @Override
    public List<Payment> rows(Scope scope) {
        return Payment.of(scope, true);
    }
}
