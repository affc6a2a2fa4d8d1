package org.committeepapers.measure.turnover;

import java.util.List;
import org.committeepapers.measure.Definition;
import org.committeepapers.measure.Flow;
import org.committeepapers.measure.Quantity;
import org.committeepapers.measure.Scope;
import org.committeepapers.staging.Leaver;

/// People who left in the period. Who leaves two posts on one day is one leaver; who leaves twice is two.
abstract class LeaversCount extends Flow<Leaver> {

    LeaversCount(Definition definition) {
        super(definition, Leaver.class, Quantity.distinct("person_ref and leave_date", LeaversCount::leaving));
    }

    @Override
    protected final boolean during(Leaver leaver, Scope scope) {
        return scope.period().contains(leaver.leaveDate());
    }

    /// What is one leaving: a person and her last day.
    static List<?> leaving(Leaver leaver) {
        return List.of(leaver.personRef(), leaver.leaveDate());
    }
}
