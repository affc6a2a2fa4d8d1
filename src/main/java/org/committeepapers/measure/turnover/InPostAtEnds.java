package org.committeepapers.measure.turnover;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.committeepapers.measure.Defined;
import org.committeepapers.measure.Definition;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.NotSent;
import org.committeepapers.measure.Operation;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.TypedIn;
import org.committeepapers.measure.Working;
import org.committeepapers.staging.HistoryTotal;
import org.committeepapers.staging.StaffMember;

/// Fte in post at month's ends, the mean where there are several. For a month before the reporting month a total that
/// the council typed in holds, since its papers were made of it; else the extract of the month.
abstract class InPostAtEnds extends Defined {

    private static final Set<String> TYPED_IN = Set.of("IN_POST", "OVERSEAS");
    private static final String WHAT = "in post";

    private final String notOnRecord;

    /// @param notOnRecord why there is no figure where one of the months is neither sent nor typed in
    InPostAtEnds(Definition definition, String notOnRecord) {
        super(definition, Set.of(StaffMember.class));
        this.notOnRecord = notOnRecord;
    }

    /// At the ends of which months.
    abstract List<YearMonth> ends(Scope scope);

    @Override
    public final Figure of(Scope scope) {
        List<Working> each = new ArrayList<>();
        for (YearMonth end : ends(scope)) {
            if (!(at(scope.at(end)) instanceof Figure.Known(Working working))) {
                return Figure.notAvailable(notOnRecord);
            }
            each.add(working);
        }
        return Figure.of(
                each.size() == 1 ? each.getFirst() : new Working.Step(name().replace('-', ' '), Operation.MEAN, each));
    }

    private static Figure at(Scope scope) {
        boolean sent = scope.month().sent(StaffMember.class, scope.at());
        if (sent && scope.at().equals(scope.month().month())) {
            return scope.figure("in-post");
        }
        return TypedIn.totals(scope, scope.at(), StaffMember.class, TYPED_IN)
                .map(totals -> Figure.of(Working.Sum.of(WHAT, "value", totals, HistoryTotal::value)))
                .orElseGet(() -> sent ? scope.figure("in-post") : NotSent.figure(StaffMember.class, scope.at()));
    }
}
