package org.committeepapers.measure;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.committeepapers.staging.MarketComparator;

/// What other authorities pay, summed up.
public final class ComparatorPay {

    private ComparatorPay() {}

    /// The top of an authority's scale: its upper end, else the one salary that it gave.
    public static Optional<BigDecimal> top(MarketComparator pay) {
        return Optional.ofNullable(pay.maxValue()).or(() -> Optional.ofNullable(pay.minValue()));
    }

    /// The mean of those bounds that enter it, every authority counting once; empty where none enters it.
    public static Optional<Exact> mean(Collection<MarketComparator> pays) {
        List<BigDecimal> bounds = pays.stream()
                .map(ComparatorPay::inMean)
                .flatMap(Optional::stream)
                .toList();
        return bounds.isEmpty()
                ? Optional.empty()
                : Optional.of(new Exact(
                        bounds.stream().reduce(BigDecimal.ZERO, BigDecimal::add), BigDecimal.valueOf(bounds.size())));
    }

    private static Optional<BigDecimal> inMean(MarketComparator pay) {
        return switch (pay.useInMean()) {
            case MAX -> top(pay);
            case MIN -> Optional.ofNullable(pay.minValue()).or(() -> Optional.ofNullable(pay.maxValue()));
            case NONE -> Optional.empty();
            case null -> Optional.empty();
        };
    }
}
