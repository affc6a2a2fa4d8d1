package org.committeepapers.appendix.list;

import com.google.auto.service.AutoService;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.committeepapers.measure.Scope;
import org.committeepapers.month.NewestPaper;
import org.committeepapers.staging.PaperFact;
import org.jspecify.annotations.Nullable;

/// The other boxes of the standing box of a report, by their numbers.
@AutoService(Listing.class)
public final class OtherBoxes extends Listed<OtherBoxes.Box> {

    /// @param content null where the box is left blank
    public record Box(String box, @Nullable String content) {}

    public OtherBoxes() {
        super("other-boxes", Box.class, PaperFact.class);
    }

    private static final String BLANK = "-";

    @Override
    public List<Box> rows(Scope scope) {
        List<PaperFact> boxes = scope.month().all(PaperFact.class).stream()
                .filter(fact -> fact.key().matches("other-financial-information \\d+"))
                .toList();
        return NewestPaper.of(boxes, PaperFact::paperRef).stream()
                .sorted(Comparator.comparingInt((PaperFact fact) -> fact.key().length())
                        .thenComparing(PaperFact::key))
                .map(fact -> new Box(
                        Objects.toString(fact.note(), fact.key()), fact.value().equals(BLANK) ? null : fact.value()))
                .toList();
    }
}
