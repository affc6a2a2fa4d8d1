package org.committeepapers.samples;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;

/// Seeded chance: the same council is drawn every time.
final class Dice {

    private final Random random;
    private final Set<String> refs = new HashSet<>();

    Dice(long seed) {
        random = new Random(seed);
    }

    /// Both ends included.
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    @SafeVarargs
    final <T> T oneOf(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    /// Both ends included.
    LocalDate day(LocalDate first, LocalDate last) {
        return first.plusDays(random.nextInt((int) ChronoUnit.DAYS.between(first, last) + 1));
    }

    <T> List<T> shuffled(List<T> things) {
        List<T> copy = new ArrayList<>(things);
        Collections.shuffle(copy, random);
        return copy;
    }

    /// A pseudonym of eight hex digits that nobody has yet.
    String pseudonym() {
        return unused(() -> String.format("%08x", random.nextInt()));
    }

    /// A reference nobody has yet, e.g. `P104477`.
    String reference(String prefix, int least, int most) {
        return unused(() -> prefix + between(least, most));
    }

    private String unused(Supplier<String> draw) {
        String ref = draw.get();
        while (!refs.add(ref)) {
            ref = draw.get();
        }
        return ref;
    }
}
