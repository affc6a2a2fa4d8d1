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

/// Actions that are reported as completed.
@AutoService(Measure.class)
public final class ActionsCompleted extends Flow<Action> {

    public ActionsCompleted() {
        super(Definition.of("actions-completed", new Format(Unit.COUNT, 0), ""), Action.class, Quantity.rows());
    }

    @Override
    protected boolean during(Action action, Scope scope) {
        return action.status() == Action.Status.COMPLETED;
    }
}
