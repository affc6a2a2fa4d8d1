package org.committeepapers.measure.plan;

import java.util.List;
import org.committeepapers.measure.Dimensions;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Operation;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.Working;

/// What a planning figure was rounded from: agency workers to replace, or the leavers expected at the planning rate of
/// turnover.
///
/// @param measure of the plan's lines
/// @param group a role group; empty for all
record Need(String measure, String group) {

    static List<Need> of(Scope scope) {
        return Plan.lines(scope).stream()
                .map(line -> new Need(line.measure(), Plan.text(line.groupCode())))
                .distinct()
                .toList();
    }

    /// In fte.
    Figure computed(Scope scope) {
        Scope own = ofGroup(scope);
        if (measure.equals(Plan.AGENCY)) {
            return own.figure("agency");
        }
        Figure rate = PlanningTurnover.ofGroup(scope, group);
        return rate instanceof Figure.Known(Working percent)
                ? own.figure("establishment").then(posts -> expected(percent, posts))
                : rate;
    }

    private static Working expected(Working percent, Working posts) {
        return Working.step(
                "leavers expected",
                Operation.OVER,
                Working.step("turnover times establishment", Operation.TIMES, percent, posts),
                Working.Given.constant(100));
    }

    /// In words, e.g. `15% of an establishment of 375.7 fte`.
    String formula(Scope scope) {
        if (measure.equals(Plan.AGENCY)) {
            return "agency workers";
        }
        var rate = PlanningTurnover.ofGroup(scope, group).known();
        var posts = ofGroup(scope).figure("establishment").known();
        return rate.isPresent() && posts.isPresent()
                ? Format.WHOLE_PERCENT.sentence(rate.get()) + " of an establishment of "
                        + Format.FTE.sentence(posts.get())
                : "turnover times establishment";
    }

    /// The posts and people of the group, not those of the lines that plan for it.
    private Scope ofGroup(Scope scope) {
        Scope all = scope.without("plan", "plan-group", "plan-source", "plan-year", "group");
        return group.isEmpty()
                ? all
                : Dimensions.named("group").one(all, group).narrow().apply(all);
    }
}
