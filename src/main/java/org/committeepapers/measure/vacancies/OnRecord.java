package org.committeepapers.measure.vacancies;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.committeepapers.measure.Defined;
import org.committeepapers.measure.Definition;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.TypedIn;
import org.committeepapers.measure.Working;
import org.committeepapers.staging.HistoryTotal;
import org.committeepapers.staging.Snapshot;
import org.jspecify.annotations.Nullable;

/// Fte at a month's end from the extract of that month, else from totals typed in for it.
abstract class OnRecord<T extends Record & Snapshot> extends Defined {

    private final Class<T> type;
    private final Function<T, @Nullable BigDecimal> fte;
    private final String typedIn;

    /// @param typedIn the measure of history totals that tells the same
    OnRecord(Definition definition, Class<T> type, Function<T, @Nullable BigDecimal> fte, String typedIn) {
        super(definition, Set.of(type));
        this.type = type;
        this.fte = fte;
        this.typedIn = typedIn;
    }

    @Override
    public final boolean adds() {
        return true;
    }

    abstract boolean counts(T fact);

    @Override
    public final Figure of(Scope scope) {
        String what = name().replace('-', ' ');
        if (scope.month().sent(type, scope.at())) {
            List<T> counted = scope.stock(type).stream().filter(this::counts).toList();
            return Figure.of(Working.Sum.of(what, "fte", counted, fte));
        }
        return TypedIn.totals(scope, scope.at(), type, Set.of(typedIn))
                .map(totals -> Figure.of(Working.Sum.of(what, "value", totals, HistoryTotal::value)))
                .orElseGet(() -> Figure.notAvailable("no extract and no recorded total"));
    }
}
