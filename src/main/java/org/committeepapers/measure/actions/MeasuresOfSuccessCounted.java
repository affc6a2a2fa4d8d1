package org.committeepapers.measure.actions;

import com.google.auto.service.AutoService;
import java.util.Set;
import org.committeepapers.measure.Defined;
import org.committeepapers.measure.Definition;
import org.committeepapers.measure.Exact;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Measure;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.Unit;
import org.committeepapers.measure.Working;

/// The measures of success that name a measure of the product, so that it can be said where they stand.
@AutoService(Measure.class)
public final class MeasuresOfSuccessCounted extends Defined {

    public MeasuresOfSuccessCounted() {
        super(Definition.of("measures-of-success-counted", new Format(Unit.COUNT, 0), ""), Set.of());
    }

    @Override
    public Figure of(Scope scope) {
        long counted = scope.council().list("success-measures", "measures").stream()
                .filter(said -> said.containsKey("is"))
                .count();
        return Figure.of(new Working.Given("measures of success that are counted", Exact.of(counted), "council.yaml"));
    }
}
