package org.committeepapers.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.committeepapers.council.Band;
import org.committeepapers.staging.StaffMember;

/// How long a workforce has been social workers here: fte in each band of completed years.
///
/// @param bands shortest first
/// @param ftes fte in each band
/// @param unknown fte of staff whose start date is not known; in no band and in no share
public record Stability(List<Band> bands, List<BigDecimal> ftes, BigDecimal unknown) {

    public Stability {
        bands = List.copyOf(bands);
        ftes = List.copyOf(ftes);
    }

    /// Staff in post on a day, by completed years since they started as social workers here.
    public static Stability of(List<Band> bands, Collection<StaffMember> staff, LocalDate day) {
        List<BigDecimal> ftes = new ArrayList<>();
        bands.forEach(band -> ftes.add(BigDecimal.ZERO));
        BigDecimal unknown = BigDecimal.ZERO;
        for (StaffMember person : staff) {
            LocalDate start = person.socialWorkerStartDate();
            Band band = start == null ? null : LengthOfService.band(bands, LengthOfService.completedYears(start, day));
            if (band == null) {
                unknown = unknown.add(person.fte());
            } else {
                ftes.set(bands.indexOf(band), ftes.get(bands.indexOf(band)).add(person.fte()));
            }
        }
        return new Stability(bands, ftes, unknown);
    }

    /// fte in all bands together: the base of the shares.
    public BigDecimal total() {
        return sumTo(ftes.size());
    }

    /// Share of a band in the total, percent; empty where nobody is in any band.
    public Optional<Exact> share(int band) {
        return ofTotal(ftes.get(band));
    }

    /// Share of a band and all shorter ones, percent: from the summed fte, not from printed shares.
    public Optional<Exact> cumulativeShare(int band) {
        return ofTotal(sumTo(band + 1));
    }

    private BigDecimal sumTo(int bandsCounted) {
        return ftes.subList(0, bandsCounted).stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Optional<Exact> ofTotal(BigDecimal part) {
        return total().signum() == 0 ? Optional.empty() : Optional.of(Exact.percentage(part, total()));
    }
}
