package org.committeepapers.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An indicator that is added up from others, e.g. `100 - CASEHOLDER_QSW - CASEHOLDER_AGENCY`.
public record IndicatorSum(List<Term> terms) {

    private static final Pattern TERM =
            Pattern.compile("([+-]) (?:(\\d{1,9}(?:\\.\\d{1,9})?)|([A-Z][A-Z0-9_]*))(?: |$)");

    /// A number or the code of an indicator, to be added or taken away.
    public record Term(boolean added, String numberOrCode) {
        boolean isNumber() {
            return Character.isDigit(numberOrCode.charAt(0));
        }
    }

    public IndicatorSum {
        terms = List.copyOf(terms);
    }

    /// Numbers and codes with ` + ` and ` - ` between them; empty where the text is anything else.
    public static Optional<IndicatorSum> parse(String text) {
        Matcher matcher = TERM.matcher("+ " + text);
        List<Term> terms = new ArrayList<>();
        int end = 0;
        while (matcher.find() && matcher.start() == end) {
            terms.add(new Term(
                    matcher.group(1).equals("+"), matcher.group(2) == null ? matcher.group(3) : matcher.group(2)));
            end = matcher.end();
        }
        return end == text.length() + 2 ? Optional.of(new IndicatorSum(terms)) : Optional.empty();
    }

    /// The sum of the unrounded values; empty where one of them is missing.
    public Optional<Exact> of(Function<String, Optional<Exact>> value) {
        Optional<Exact> sum = Optional.of(Exact.ZERO);
        for (Term term : terms) {
            Optional<Exact> own = term.isNumber()
                    ? Optional.of(Exact.of(new BigDecimal(term.numberOrCode())))
                    : value.apply(term.numberOrCode());
            sum = sum.flatMap(total -> own.map(one -> term.added() ? total.plus(one) : total.minus(one)));
        }
        return sum;
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
