package org.committeepapers.samples;

import java.time.LocalDate;

/// The dates of one invented person's working life, in order.
record Career(LocalDate qualified, LocalDate ukStart, LocalDate continuous, LocalDate socialWorker, LocalDate role) {

    /// Somebody who qualified and joined on the way, in post at `asAt`.
    static Career longServing(Dice dice, LocalDate earliest, LocalDate asAt) {
        LocalDate continuous = dice.day(earliest, asAt.minusMonths(4));
        LocalDate socialWorker = dice.chance(70) ? continuous : dice.day(continuous, asAt.minusMonths(3));
        return asSocialWorkerSince(dice, continuous, socialWorker, asAt);
    }

    /// Somebody whose employment as a social worker here began on a given day.
    static Career asSocialWorkerSince(Dice dice, LocalDate continuous, LocalDate socialWorker, LocalDate asAt) {
        LocalDate role = dice.chance(50) ? socialWorker : dice.day(socialWorker, asAt);
        LocalDate qualified = endOfMonth(socialWorker.minusMonths(dice.between(1, 90)));
        return new Career(qualified, qualified, continuous, socialWorker, role);
    }

    /// Somebody in the first year after the summer's degree.
    static Career newlyQualified(Dice dice, int summer, LocalDate start) {
        LocalDate qualified = endOfMonth(LocalDate.of(summer, dice.between(6, 7), 1));
        return new Career(qualified, qualified, start, start, start);
    }

    /// Somebody recruited abroad, experienced, new to the United Kingdom.
    static Career fromOverseas(Dice dice, LocalDate start) {
        return new Career(endOfMonth(start.minusMonths(dice.between(14, 120))), start, start, start, start);
    }

    private static LocalDate endOfMonth(LocalDate day) {
        return day.withDayOfMonth(day.lengthOfMonth());
    }
}
