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

/// Actions on which nothing is reported.
@AutoService(Measure.class)
public final class ActionsSilent extends Flow<Action> {

    public ActionsSilent() {
        super(Definition.of("actions-without-status", new Format(Unit.COUNT, 0), ""), Action.class, Quantity.rows());
    }

    @Override
    protected boolean during(Action action, Scope scope) {
        return action.status() == null && action.statusText() == null;
    }
}
