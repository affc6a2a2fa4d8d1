package org.committeepapers.document.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.committeepapers.appendix.Chart;
import org.committeepapers.appendix.Chart.Kind;
import org.committeepapers.appendix.Chart.Series;
import org.committeepapers.appendix.Chart.Target;
import org.committeepapers.measure.Exact;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Unit;

/// Charts as papers show them, with invented figures.
public final class Charts {

    public static final Format COUNT = new Format(Unit.COUNT, 0);
    static final List<String> MONTHS = List.of("Sep-10", "Oct-10", "Nov-10", "Dec-10", "Jan-11", "Feb-11", "Mar-11");
    static final List<String> DISTRICTS = List.of(
            "Ashford",
            "Canterbury",
            "Dartford",
            "Dover",
            "Gravesham",
            "Maidstone",
            "Sevenoaks",
            "Shepway",
            "Swale",
            "Thanet",
            "Tonbridge and Malling",
            "Tunbridge Wells");

    private Charts() {}

    public static Map<String, Chart> all() {
        Map<String, Chart> all = new LinkedHashMap<>();
        for (Chart chart : List.of(
                staffing(),
                leavers(),
                services(),
                timeliness(),
                services3(),
                vacancies(),
                twoRates(),
                manyRates(60),
                overEstablishment(),
                salaries(),
                media(),
                single(),
                gaps())) {
            all.put(chart.id(), chart);
        }
        return all;
    }

    public static Chart staffing() {
        return chart(
                "staffing",
                Kind.STACKED_COLUMN,
                MONTHS,
                Format.FTE,
                null,
                series("Actual", "241.3", "245.1", "247.9", "250.2", "255.0", "258.6", "261.4"),
                series("Overseas", "18.0", "18.0", "17.0", "16.0", "16.0", "16.0", "14.6"),
                series("Agency", "31.2", "30.4", "28.8", "29.1", "27.5", "25.9", "24.8"));
    }

    static Chart leavers() {
        List<String> months = IntStream.range(0, 26)
                .mapToObj(at -> java.time.YearMonth.of(2014, 4).plusMonths(at))
                .map(month ->
                        month.format(java.time.format.DateTimeFormatter.ofPattern("MMM yyyy", java.util.Locale.UK)))
                .toList();
        String[] numbers = "3 5 4 6 2 7 8 5 4 6 4 4 5 6 7 9 5 6 8 4 5 7 6 5 7 6".split(" ");
        return chart("leavers", Kind.COLUMN, months, Format.PEOPLE, null, series("Leavers", numbers));
    }

    static Chart services() {
        return chart(
                "services",
                Kind.COLUMN,
                List.of("Children in care", "Referral and assessment", "Disability"),
                Format.PERCENT,
                new Target("Target 10%", Exact.of(10)),
                series("April 2010", "12.4", "18.9", "7.7"),
                series("April 2011", "9.1", "15.2", "-2.5"));
    }

    static Chart timeliness() {
        return chart(
                "timeliness",
                Kind.LINE,
                MONTHS,
                Format.PERCENT,
                new Target("Target 69%", Exact.of(69)),
                series("Kent", "52.3", "55.0", "49.8", "58.1", "61.0", "64.2", "66.7"));
    }

    static Chart services3() {
        return chart(
                "three-services",
                Kind.LINE,
                MONTHS,
                Format.PERCENT,
                new Target("Target 10%", Exact.of(10)),
                series("Children in care", "12.0", "11.8", "11.1", "10.9", "10.4", "10.2", "9.9"),
                series("Assessment", "19.4", "18.8", null, "17.1", "16.2", "15.8", "10.1"),
                series("Disability", "4.0", "4.4", "5.1", "4.9", "5.4", "6.2", "6.9"));
    }

    static Chart vacancies() {
        return chart(
                "vacancies",
                Kind.HORIZONTAL_BAR,
                DISTRICTS,
                Format.PERCENT,
                new Target("Target 12%", Exact.of(12)),
                series(
                        "Vacancy rate",
                        "15.1",
                        "8.3",
                        "22.4",
                        "0.0",
                        "12.9",
                        "17.7",
                        "5.5",
                        "10.0",
                        "19.3",
                        "24.8",
                        "14.0",
                        "9.9"));
    }

    static Chart twoRates() {
        return chart(
                "two-rates",
                Kind.HORIZONTAL_BAR,
                DISTRICTS,
                Format.PERCENT,
                null,
                series(
                        "Without agency workers",
                        "15.1",
                        "8.3",
                        "22.4",
                        "0.0",
                        "12.9",
                        "17.7",
                        "5.5",
                        "10.0",
                        "19.3",
                        "24.8",
                        "14.0",
                        null),
                series(
                        "With agency workers",
                        "5.1",
                        "2.3",
                        "12.4",
                        "-6.2",
                        "2.9",
                        "7.7",
                        "1.5",
                        "0.0",
                        "9.3",
                        "14.8",
                        "4.0",
                        "-1.1"));
    }

    static Chart manyRates(int districts) {
        List<String> names = IntStream.rangeClosed(1, districts)
                .mapToObj(at -> "District and service area " + at)
                .toList();
        String[] without = IntStream.range(0, districts)
                .mapToObj(at -> (at * 7 % 30) + "." + at % 10)
                .toArray(String[]::new);
        String[] with = IntStream.range(0, districts)
                .mapToObj(at -> (at * 7 % 30 - 6) + "")
                .toArray(String[]::new);
        return chart(
                "many-rates-" + districts,
                Kind.HORIZONTAL_BAR,
                names,
                Format.PERCENT,
                null,
                series("Without agency workers", without),
                series("With agency workers", with));
    }

    static Chart overEstablishment() {
        return chart(
                "over-establishment",
                Kind.HORIZONTAL_BAR,
                DISTRICTS,
                Format.FTE,
                null,
                series(
                        "Vacancies",
                        "15.1",
                        "-8.3",
                        "2.4",
                        "0.0",
                        "-12.9",
                        "7.7",
                        "5.5",
                        "1.0",
                        "9.3",
                        "-4.8",
                        "4.0",
                        "9.9"));
    }

    static Chart salaries() {
        return chart(
                "salaries",
                Kind.FLOATING_BAR,
                List.of(
                        "Newly Qualified Social Worker",
                        "Social Worker",
                        "Senior Practitioner",
                        "Principal Social Worker",
                        "Team Leader"),
                Format.GBP,
                null,
                series("Current salary range, minimum", "24646", "27052", "33661", "36730", "39851"),
                series("Current salary range, maximum", "26276", "33661", "37206", "40294", "45015"),
                series("With market premium, minimum", "24646", "29052", "36661", "39730", "42851"),
                series("With market premium, maximum", "28276", "36661", "40206", "43294", "48015"));
    }

    static Chart media() {
        return chart(
                "media",
                Kind.COLUMN_WITH_LINE,
                List.of("Professional journal", "National newspaper", "Search engine", "Social network", "Jobs board"),
                COUNT,
                null,
                series("Media spend, £", "12400", "8900", "2350", "1200", "640"),
                series("Applications", "14", "22", "8", "0", "3"));
    }

    static Chart single() {
        return chart("single", Kind.HORIZONTAL_BAR, List.of("County"), Format.PERCENT, null, series("Rate", "7.25"));
    }

    static Chart gaps() {
        return chart(
                "gaps",
                Kind.LINE,
                MONTHS,
                COUNT,
                null,
                series("Unallocated cases", null, "310", "340", null, "260", null, "202"));
    }

    static Chart chart(String id, Kind kind, List<String> categories, Format format, Target target, Series... series) {
        return new Chart(id, kind, "Chart " + id, categories, List.of(series), format, target, "Alt text of " + id);
    }

    static Series series(String name, String... values) {
        List<Exact> exact = new ArrayList<>();
        Arrays.stream(values).forEach(value -> exact.add(value == null ? null : Exact.of(new BigDecimal(value))));
        return new Series(name, exact);
    }
}
