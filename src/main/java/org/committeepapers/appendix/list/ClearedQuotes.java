package org.committeepapers.appendix.list;

import com.google.auto.service.AutoService;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.committeepapers.measure.Scope;
import org.committeepapers.staging.Leaver;

/// What leavers of the period said, in the short words that were approved for publication, in no order of time or
/// place.
@AutoService(Listing.class)
public final class ClearedQuotes extends Listed<ClearedQuotes.Quote> {

    public record Quote(String number, String theme) {}

    public ClearedQuotes() {
        super("cleared-quotes", Quote.class, Leaver.class);
    }

    @Override
    public List<Quote> rows(Scope scope) {
        List<String> themes = scope.facts(Leaver.class).stream()
                .filter(leaver -> scope.period().contains(leaver.leaveDate()))
                .sorted(Comparator.comparing(Leaver::personRef).thenComparing(Leaver::leaveDate))
                .map(Leaver::clearedQuote)
                .filter(Objects::nonNull)
                .toList();
        return IntStream.range(0, themes.size())
                .mapToObj(index -> new Quote(String.valueOf(index + 1), themes.get(index)))
                .toList();
    }
}
