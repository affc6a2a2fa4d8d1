package org.committeepapers.appendix.list;

import com.google.auto.service.AutoService;
import java.util.List;
import org.committeepapers.appendix.Cell;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.pay.PayScale;
import org.committeepapers.month.NewestPaper;
import org.committeepapers.staging.PaperFact;
import org.committeepapers.staging.PayPoint;

/// The head of an application for a supplement: its fields, as the council states them. A fact of the unit
/// `LOWEST_OF_GRADE` or `HIGHEST_OF_GRADE` names a grade and is printed as that grade's salary.
@AutoService(Listing.class)
public final class ApplicationFields extends Listed<ApplicationFields.Entry> {

    private static final String KEY = "application-header/";

    public record Entry(String field, Cell entry) {}

    public ApplicationFields() {
        super("application-fields", Entry.class, PaperFact.class, PayPoint.class);
    }

    @Override
    public List<Entry> rows(Scope scope) {
        PayScale scale = PayScale.of(scope.month());
        List<PaperFact> facts = scope.month().all(PaperFact.class).stream()
                .filter(fact -> fact.key().startsWith(KEY))
                .toList();
        return NewestPaper.of(facts, PaperFact::paperRef).stream()
                .map(fact -> new Entry(fact.key().substring(KEY.length()), entry(fact, scale)))
                .toList();
    }

    private static Cell entry(PaperFact fact, PayScale scale) {
        return switch (fact.unit()) {
            case "LOWEST_OF_GRADE" -> Cell.of(scale.lowest(fact.value()), Format.GBP);
            case "HIGHEST_OF_GRADE" -> Cell.of(scale.highest(fact.value()), Format.GBP);
            case null, default -> Cell.text(fact.value());
        };
    }
}
