package org.committeepapers.measure.actions;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Set;
import org.committeepapers.measure.Defined;
import org.committeepapers.measure.Definition;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Measure;
import org.committeepapers.measure.NotSent;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.Unit;
import org.committeepapers.measure.Working;
import org.committeepapers.month.NewestPaper;
import org.committeepapers.staging.PaperFact;

/// The measures of success that name a measure of the product, so that it can be said where they stand.
@AutoService(Measure.class)
public final class MeasuresOfSuccessCounted extends Defined {

    public MeasuresOfSuccessCounted() {
        super(
                Definition.of("measures-of-success-counted", new Format(Unit.COUNT, 0), ""),
                Set.of(PaperFact.class));
    }

    @Override
    public Figure of(Scope scope) {
        if (!scope.month().has(PaperFact.class)) {
            return NotSent.figure(PaperFact.class);
        }
        List<PaperFact> words = scope.month().all(PaperFact.class).stream()
                .filter(fact -> fact.key().startsWith("success-measures/"))
                .toList();
        return Figure.of(Working.Count.rows(
                "measures of success that are counted",
                NewestPaper.of(words, PaperFact::paperRef).stream()
                        .filter(fact -> fact.key().endsWith(".is"))
                        .toList()));
    }
}
