package org.committeepapers.measure.turnover;

import org.committeepapers.measure.Definition;
import org.committeepapers.measure.Flow;
import org.committeepapers.measure.Quantity;
import org.committeepapers.measure.Scope;
import org.committeepapers.staging.Starter;

/// Those who started in the period.
abstract class Started extends Flow<Starter> {

    Started(Definition definition, Quantity<Starter> quantity) {
        super(definition, Starter.class, quantity);
    }

    @Override
    protected final boolean during(Starter starter, Scope scope) {
        return starter.status() == Starter.Status.STARTED
                && starter.startDate() != null
                && scope.period().contains(starter.startDate());
    }

    /// Who moved from another post of the council is no starter of the council, unless its rule says so.
    static boolean isNew(Starter starter, Scope scope) {
        return !Boolean.TRUE.equals(starter.internal())
                || scope.council()
                        .rules()
                        .internalMovesAreStarters(scope.month().asAt());
    }
}
