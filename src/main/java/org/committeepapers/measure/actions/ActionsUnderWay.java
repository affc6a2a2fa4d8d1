package org.committeepapers.measure.actions;

import com.google.auto.service.AutoService;
import org.committeepapers.measure.Definition;
import org.committeepapers.measure.Flow;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Measure;
import org.committeepapers.measure.Quantity;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.Unit;
import org.committeepapers.staging.Action;

/// Actions that have been begun and are not completed.
@AutoService(Measure.class)
public final class ActionsUnderWay extends Flow<Action> {

    public ActionsUnderWay() {
        super(Definition.of("actions-under-way", new Format(Unit.COUNT, 0), ""), Action.class, Quantity.rows());
    }

    @Override
    protected boolean during(Action action, Scope scope) {
        return action.status() == Action.Status.COMMENCED || action.status() == Action.Status.ESTABLISHED;
    }
}
