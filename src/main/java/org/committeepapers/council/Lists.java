package org.committeepapers.council;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a council counts by and compares with.
///
/// @param tenureBands bands of time as a social worker here, shortest first
/// @param shortService years of service under which leavers are counted, longest first, e.g. 3 and 1; may be empty
/// @param periods stated periods by name, e.g. `leavers`; where none is stated a measure takes the last 12 months
/// @param pay how it compares pay; `Pay.NONE` where it does not
/// @param indicatorSums indicators that are made of others
/// @param indicators codes of the indicators that its reference file defines; null where they cannot be told
/// @param mappings its own headers and codes
public record Lists(
        List<Band> tenureBands,
        List<Integer> shortService,
        List<Reason> leaverReasons,
        List<Reason> managerReasons,
        List<Target> targets,
        Map<String, Period> periods,
        Trend trend,
        Pay pay,
        List<IndicatorFormula> indicatorSums,
        @Nullable Set<String> indicators,
        Mappings mappings) {

    public Lists {
        tenureBands = List.copyOf(tenureBands);
        shortService = List.copyOf(shortService);
        leaverReasons = List.copyOf(leaverReasons);
        managerReasons = List.copyOf(managerReasons);
        targets = List.copyOf(targets);
        indicatorSums = List.copyOf(indicatorSums);
        indicators = indicators == null ? null : Set.copyOf(indicators);
        periods = Collections.unmodifiableMap(new LinkedHashMap<>(periods));
    }

    /// The target for a measure and group that holds on a day: the one set last.
    public Optional<Target> findTarget(String measure, @Nullable String roleGroup, LocalDate day) {
        return targets.stream()
                .filter(target -> target.measure().equals(measure)
                        && Objects.equals(target.roleGroup(), roleGroup)
                        && target.holdsOn(day))
                .max(Comparator.comparing(Target::from));
    }
}
