package org.committeepapers.measure.actions;

import com.google.auto.service.AutoService;
import org.committeepapers.measure.Definition;
import org.committeepapers.measure.Flow;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Measure;
import org.committeepapers.measure.Quantity;
import org.committeepapers.measure.Unit;
import org.committeepapers.staging.Action;

/// Actions of the plan.
@AutoService(Measure.class)
public final class Actions extends Flow<Action> {

    public Actions() {
        super(Definition.of("actions", new Format(Unit.COUNT, 0), ""), Action.class, Quantity.rows());
    }
}
