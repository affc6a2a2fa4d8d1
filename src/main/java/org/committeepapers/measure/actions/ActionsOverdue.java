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

/// Actions past their due date that are not completed.
@AutoService(Measure.class)
public final class ActionsOverdue extends Flow<Action> {

    public ActionsOverdue() {
        super(
                Definition.of(
                        "actions-overdue",
                        new Format(Unit.COUNT, 0),
                        "Overdue: past the due date and not reported as completed."),
                Action.class,
                Quantity.rows());
    }

    @Override
    protected boolean during(Action action, Scope scope) {
        return action.dueDate() != null
                && action.dueDate().isBefore(scope.month().asAt())
                && action.status() != Action.Status.COMPLETED;
    }
}
