package org.committeepapers.measure.performance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.committeepapers.council.IndicatorFormula;
import org.committeepapers.measure.Exact;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Operation;
import org.committeepapers.measure.Working;

/// An indicator that is added up from others, e.g. `100 - CASEHOLDER_QSW - CASEHOLDER_AGENCY`.
public record IndicatorSum(List<Term> terms) {

    /// A number or the code of an indicator, to be added or taken away.
    public record Term(boolean added, String numberOrCode) {
        boolean isNumber() {
            return Character.isDigit(numberOrCode.charAt(0));
        }
    }

    public IndicatorSum {
        terms = List.copyOf(terms);
    }

    public static IndicatorSum of(IndicatorFormula formula) {
        List<Term> terms = new ArrayList<>();
        for (String one : formula.of()) {
            terms.add(new Term(terms.isEmpty() || formula.operation() == IndicatorFormula.Operation.SUM, one));
        }
        return new IndicatorSum(terms);
    }

    /// The codes of the indicators that it is added up from.
    public List<String> codes() {
        return terms.stream()
                .filter(Predicate.not(Term::isNumber))
                .map(Term::numberOrCode)
                .toList();
    }

    /// The sum of the unrounded values; what is missing of one of them is missing of the sum.
    public Figure of(Function<String, Figure> value) {
        Figure added = Figure.of("sum", Operation.PLUS, values(value, true));
        List<Figure> taken = values(value, false);
        if (taken.isEmpty()) {
            return added;
        }
        taken.addFirst(added);
        return Figure.of("sum", Operation.LESS, taken);
    }

    private List<Figure> values(Function<String, Figure> value, boolean added) {
        List<Figure> values = new ArrayList<>();
        terms.stream()
                .filter(term -> term.added() == added)
                .forEach(term ->
                        values.add(term.isNumber() ? number(term.numberOrCode()) : value.apply(term.numberOrCode())));
        return values;
    }

    private static Figure number(String text) {
        return Figure.of(new Working.Given(text, Exact.of(new BigDecimal(text)), ""));
    }

    /// As a note prints it, each code as `name` has it, e.g. `100 − row 25 − row 26`.
    public String printed(Function<String, String> name) {
        StringBuilder text = new StringBuilder();
        for (Term term : terms) {
            if (!text.isEmpty()) {
                text.append(term.added() ? " + " : " \u2212 ");
            }
            text.append(term.isNumber() ? term.numberOrCode() : name.apply(term.numberOrCode()));
        }
        return text.toString();
    }
}
