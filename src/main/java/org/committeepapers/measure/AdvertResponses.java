package org.committeepapers.measure;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.committeepapers.staging.Advert;
import org.committeepapers.staging.JobApplication;

/// How adverts were answered. An advert that nobody answered counts as one with no applications.
///
/// @param adverts adverts placed
/// @param perAdvert applications of each advert whose answers are known
public record AdvertResponses(int adverts, List<Long> perAdvert) {

    public AdvertResponses {
        perAdvert = List.copyOf(perAdvert);
    }

    /// Counts the applications of each advert; where none are sent for it, the council's own count stands. Where no
    /// application is sent at all and the council has no count, the answers of an advert are not known.
    public static AdvertResponses of(List<Advert> adverts, List<JobApplication> applications) {
        Map<String, Long> counted =
                applications.stream().collect(Collectors.groupingBy(JobApplication::advertRef, Collectors.counting()));
        return new AdvertResponses(
                adverts.size(),
                adverts.stream()
                        .map(advert -> answers(advert, counted))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static Optional<Long> answers(Advert advert, Map<String, Long> counted) {
        Stream<Optional<Long>> known = Stream.of(
                Optional.ofNullable(counted.get(advert.advertRef())),
                Optional.ofNullable(advert.applications()).map(Integer::longValue),
                counted.isEmpty() ? Optional.empty() : Optional.of(0L));
        return known.flatMap(Optional::stream).findFirst();
    }

    public long applications() {
        return perAdvert.stream().mapToLong(Long::longValue).sum();
    }

    public Optional<Exact> lowest() {
        return perAdvert.stream().min(Comparator.naturalOrder()).map(Exact::of);
    }

    public Optional<Exact> highest() {
        return perAdvert.stream().max(Comparator.naturalOrder()).map(Exact::of);
    }

    /// Applications over the adverts whose answers are known; empty where there are none.
    public Optional<Exact> average() {
        return Optional.of(perAdvert)
                .filter(known -> !known.isEmpty())
                .map(known -> new Exact(BigDecimal.valueOf(applications()), BigDecimal.valueOf(known.size())));
    }
}
