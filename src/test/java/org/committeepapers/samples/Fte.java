package org.committeepapers.samples;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Whole-time equivalents divided among people, posts and units without losing a hundredth.
final class Fte {

    private Fte() {}

    /// Working times of at most 1 that add up to `total`: mostly full-timers, some part-timers.
    static List<BigDecimal> ofPeople(BigDecimal total, Dice dice) {
        List<Integer> parts = new ArrayList<>();
        int left = hundredths(total);
        while (left >= 180) {
            int part = dice.chance(18) ? dice.oneOf(80, 60, 50, 60, 70, 40) : 100;
            parts.add(part);
            left -= part;
        }
        int first = left <= 100 ? left : left > 150 ? 100 : left - 50;
        parts.add(first);
        parts.add(left - first);
        return parts.stream().filter(part -> part > 0).map(Fte::of).toList();
    }

    /// Whole posts, and one part post for what is left.
    static List<BigDecimal> ofPosts(BigDecimal total) {
        int left = hundredths(total);
        List<Integer> parts = new ArrayList<>(Collections.nCopies(left / 100, 100));
        parts.add(left % 100);
        return parts.stream().filter(part -> part > 0).map(Fte::of).toList();
    }

    /// `total` divided in proportion to weights, in steps of `10^-decimals`; the largest remainders get the last steps.
    static List<BigDecimal> shares(BigDecimal total, List<Integer> weights, int decimals) {
        BigDecimal all =
                BigDecimal.valueOf(weights.stream().mapToInt(Integer::intValue).sum());
        List<BigDecimal> exact = weights.stream()
                .map(weight -> total.multiply(BigDecimal.valueOf(weight)).divide(all, 12, RoundingMode.DOWN))
                .toList();
        List<BigDecimal> shares = new ArrayList<>(exact.stream()
                .map(share -> share.setScale(decimals, RoundingMode.DOWN))
                .toList());
        BigDecimal step = BigDecimal.ONE.movePointLeft(decimals);
        int missing = total.subtract(sum(shares)).divide(step).intValueExact();
        IntStream.range(0, weights.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> exact.get(i).subtract(shares.get(i)))
                        .reversed())
                .limit(missing)
                .toList()
                .forEach(i -> shares.set(i, shares.get(i).add(step)));
        return List.copyOf(shares);
    }

    static BigDecimal sum(List<BigDecimal> parts) {
        return parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static int hundredths(BigDecimal fte) {
        return fte.movePointRight(2).intValueExact();
    }

    private static BigDecimal of(int hundredths) {
        return BigDecimal.valueOf(hundredths, 2);
    }
}
