package org.committeepapers.measure.recruitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.committeepapers.measure.Defined;
import org.committeepapers.measure.Definition;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.Working;
import org.committeepapers.staging.Starter;

/// People of the extract of starters, each once over all its rows: which of a person's rows stands for her is settled
/// before anything is narrowed, so that the figures of parts add up to that of the whole.
abstract class Recruits extends Defined {

    private static final String MOVES = "moves within the council";

    private final boolean withMoves;

    /// @param withMoves whether people who come from another post of the council count
    Recruits(String name, String means, boolean withMoves) {
        super(Definition.of(name, Format.PEOPLE, means), Set.of(Starter.class));
        this.withMoves = withMoves;
    }

    @Override
    public final boolean adds() {
        return true;
    }

    /// One row for each person, of the whole extract.
    abstract List<Starter> people(Appointments appointments, Scope scope);

    @Override
    public Figure of(Scope scope) {
        Optional<Figure> untold = scope.untold(Starter.class);
        if (untold.isPresent()) {
            return untold.get();
        }
        boolean all = withMoves
                || scope.council()
                        .rules()
                        .internalMovesAreStarters(scope.month().asAt());
        List<Starter> counted = new ArrayList<>();
        List<Starter> moved = new ArrayList<>();
        people(Appointments.of(scope.month().all(Starter.class)), scope).stream()
                .filter(scope::sees)
                .forEach(row -> (all || !Boolean.TRUE.equals(row.internal()) ? counted : moved).add(row));
        return Figure.of(
                Working.Count.rows(name().replace('-', ' '), counted).without(new Working.Without(MOVES, moved)));
    }
}
