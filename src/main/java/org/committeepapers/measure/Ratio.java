package org.committeepapers.measure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// One measure in percent of another, each summed over the scope. It does not add up, so it is always computed from
/// the sums of its own row.
public class Ratio extends Defined {

    private final String part;
    private final String whole;
    private final String ofNothing;

    /// @param part name or formula of what is compared
    /// @param whole name or formula of what it is compared with
    /// @param ofNothing why there is no figure where the whole is nought, e.g. `no posts in the establishment`
    protected Ratio(Definition definition, String part, String whole, String ofNothing) {
        super(definition, Set.of());
        this.part = part;
        this.whole = whole;
        this.ofNothing = ofNothing;
    }

    @Override
    public List<Measure> parts() {
        return List.of(Measures.formula(part), Measures.formula(whole));
    }

    @Override
    public Set<Class<? extends Record>> facts() {
        Set<Class<? extends Record>> facts =
                new HashSet<>(Measures.formula(part).facts());
        facts.addAll(Measures.formula(whole).facts());
        return facts;
    }

    @Override
    public Set<Class<? extends Record>> reads() {
        Set<Class<? extends Record>> reads =
                new HashSet<>(Measures.formula(part).reads());
        reads.addAll(Measures.formula(whole).reads());
        return reads;
    }

    @Override
    public Set<String> targets() {
        Set<String> targets = new HashSet<>(Measures.formula(part).targets());
        targets.addAll(Measures.formula(whole).targets());
        return targets;
    }

    @Override
    public Figure of(Scope scope) {
        return percentage(scope.figure(part), scope.figure(whole), name().replace('-', ' '), ofNothing);
    }

    /// One figure in percent of another; what is missing of either is missing.
    public static Figure percentage(Figure part, Figure whole, String what, String ofNothing) {
        if (!(whole instanceof Figure.Known(Working base))) {
            return whole;
        }
        if (!(part instanceof Figure.Known(Working some))) {
            return part;
        }
        return base.value().signum() == 0
                ? Figure.notApplicable(ofNothing)
                : Figure.of(Working.step(what, Operation.PERCENT_OF, some, base));
    }
}
