package org.committeepapers.samples;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// The bands of the printed stability table, and the people of a service laid into them so that every share and every
/// cumulative share of their fte rounds to what is printed.
record Tenure(List<Band> bands) {

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final BigDecimal ENOUGH_FOR_TWO = new BigDecimal("1.90");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /// @param from completed years, inclusive
    /// @param under completed years, exclusive; null for the open band at the end
    record Band(String name, int from, Integer under, BigDecimal share, BigDecimal cumulative) {

        /// A day on which somebody of this band began, clear of its ends.
        LocalDate start(Dice dice, LocalDate asAt) {
            int years = under == null ? from + 12 : under;
            return dice.day(
                    asAt.minusYears(years).plusDays(5), asAt.minusYears(from).minusDays(5));
        }
    }

    /// @param service how its columns begin, e.g. `child_protection`
    static Tenure of(String service) {
        List<Band> bands = new ArrayList<>();
        BigDecimal reached = BigDecimal.ZERO;
        for (Map<String, String> row : Golden.rows("derbyshire-2019/staff-stability")) {
            String name = row.get("period_of_employment_as_sw");
            List<Integer> years = NUMBER.matcher(name)
                    .results()
                    .map(found -> Integer.valueOf(found.group()))
                    .toList();
            if (years.isEmpty()) {
                continue;
            }
            // a cumulative share never falls: the 0.0 printed beside the last band of child protection is an erratum
            reached = Golden.figure(row, service + "_cumulative_pct").max(reached);
            int from = name.startsWith("Up to") ? 0 : years.getFirst();
            Integer under = name.endsWith("+") ? null : years.getLast();
            bands.add(new Band(name, from, under, Golden.figure(row, service + "_pct"), reached));
        }
        return new Tenure(bands);
    }

    /// The band of each working time, in their order.
    List<Band> layOut(List<BigDecimal> ftes, Dice dice) {
        while (true) {
            List<Band> places = draw(ftes, dice);
            if (roundsAsPrinted(ftes, places)) {
                return places;
            }
        }
    }

    private List<Band> draw(List<BigDecimal> ftes, Dice dice) {
        BigDecimal total = Fte.sum(ftes);
        List<Band> smallestFirst =
                bands.stream().sorted(Comparator.comparing(Band::share)).toList();
        Band rest = smallestFirst.getLast();
        List<Band> places = new ArrayList<>(ftes.stream().map(fte -> rest).toList());
        List<Integer> free = new ArrayList<>(
                dice.shuffled(IntStream.range(0, ftes.size()).boxed().toList()));
        for (Band band : smallestFirst.subList(0, smallestFirst.size() - 1)) {
            for (Integer person : take(free, ftes, total.multiply(band.share()).divide(HUNDRED))) {
                free.remove(person);
                places.set(person, band);
            }
        }
        return places;
    }

    /// People whose fte come as close as can be to `missing`: whoever is next, then the best two of the next few.
    private static List<Integer> take(List<Integer> free, List<BigDecimal> ftes, BigDecimal missing) {
        List<Integer> taken = new ArrayList<>();
        BigDecimal left = missing;
        for (Integer next : free) {
            if (left.compareTo(ENOUGH_FOR_TWO) < 0) {
                break;
            }
            taken.add(next);
            left = left.subtract(ftes.get(next));
        }
        taken.addAll(closest(free.subList(taken.size(), Math.min(taken.size() + 60, free.size())), ftes, left));
        return taken;
    }

    private static List<Integer> closest(List<Integer> free, List<BigDecimal> ftes, BigDecimal missing) {
        List<Integer> best = List.of();
        BigDecimal distance = missing;
        for (Integer one : free) {
            for (Integer other : free) {
                List<Integer> people = one.equals(other) ? List.of(one) : List.of(one, other);
                BigDecimal left = missing.subtract(
                                Fte.sum(people.stream().map(ftes::get).toList()))
                        .abs();
                if (left.compareTo(distance) < 0) {
                    best = people;
                    distance = left;
                }
            }
        }
        return best;
    }

    private boolean roundsAsPrinted(List<BigDecimal> ftes, List<Band> places) {
        BigDecimal total = Fte.sum(ftes);
        BigDecimal reached = BigDecimal.ZERO;
        for (Band band : bands) {
            BigDecimal here = Fte.sum(IntStream.range(0, ftes.size())
                    .filter(i -> places.get(i).equals(band))
                    .mapToObj(ftes::get)
                    .toList());
            reached = reached.add(here);
            if (percent(here, total).compareTo(band.share()) != 0
                    || percent(reached, total).compareTo(band.cumulative()) != 0) {
                return false;
            }
        }
        return true;
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal total) {
        return part.multiply(HUNDRED).divide(total, 1, RoundingMode.HALF_UP);
    }
}
