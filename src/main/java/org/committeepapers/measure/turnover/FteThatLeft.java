package org.committeepapers.measure.turnover;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.committeepapers.measure.Defined;
import org.committeepapers.measure.Definition;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Operation;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.Working;
import org.committeepapers.staging.Leaver;
import org.committeepapers.staging.StaffMember;

/// Fte of leavers of the period, over all their posts. HR systems print an fte of nought after the last day: where it
/// is
/// not known it is that of the last month in post, and where that is not held either there is no figure.
abstract class FteThatLeft extends Defined {

    FteThatLeft(Definition definition) {
        super(definition, Set.of(Leaver.class));
    }

    /// Where a leaver's fte is not known, it is that of the last month in post.
    @Override
    public final Set<Class<? extends Record>> reads() {
        return Set.of(StaffMember.class);
    }

    @Override
    public final boolean adds() {
        return true;
    }

    abstract boolean counts(Leaver leaver);

    /// Whether a rule of the council leaves out one that would count.
    boolean isLeftOut(Leaver leaver, Scope scope) {
        return false;
    }

    @Override
    public Figure of(Scope scope) {
        Optional<Figure> untold = scope.untold(Leaver.class);
        if (untold.isPresent()) {
            return untold.get();
        }
        Map<Boolean, List<Leaver>> byRule = scope.facts(Leaver.class).stream()
                .filter(leaver -> scope.period().contains(leaver.leaveDate()) && counts(leaver))
                .collect(Collectors.partitioningBy(leaver -> isLeftOut(leaver, scope)));
        List<Leaver> out = byRule.getOrDefault(true, List.of());
        return fte(byRule.getOrDefault(false, List.of()), scope)
                .then(working -> working instanceof Working.Sum sum && !out.isEmpty()
                        ? sum.without(new Working.Without(Turnovers.ruleInWords(scope), out))
                        : working);
    }

    private Figure fte(List<Leaver> leavers, Scope scope) {
        String what = name().replace('-', ' ');
        List<Leaver> known =
                leavers.stream().filter(leaver -> LastInPost.isKnown(leaver)).toList();
        Working.Sum told = Working.Sum.of(what, "fte", known, Leaver::fte);
        if (known.size() == leavers.size()) {
            return Figure.of(told);
        }
        List<StaffMember> before = new ArrayList<>();
        List<Leaver> unknown = new ArrayList<>();
        for (Leaver leaver : leavers) {
            if (!LastInPost.isKnown(leaver)) {
                List<StaffMember> posts = LastInPost.of(leaver, scope);
                before.addAll(posts);
                if (posts.isEmpty()) {
                    unknown.add(leaver);
                }
            }
        }
        return unknown.isEmpty()
                ? Figure.of(Working.step(
                        what,
                        Operation.PLUS,
                        told,
                        Working.Sum.of(
                                "fte of the last month in post of leavers whose fte is not told",
                                "fte",
                                before,
                                StaffMember::fte)))
                : Figure.notAvailable(notKnown(unknown));
    }

    private static String notKnown(List<Leaver> unknown) {
        long people = unknown.stream().map(LeaversCount::leaving).distinct().count();
        return "the fte of " + people + (people == 1 ? " leaver" : " leavers") + " is not known";
    }
}
