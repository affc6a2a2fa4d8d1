package org.committeepapers.appendix.list;

import com.google.auto.service.AutoService;
import java.util.List;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.money.CostTables;
import org.committeepapers.measure.money.YearFunded;
import org.committeepapers.staging.CostLine;

/// The years in which the proposals are funded.
@AutoService(Listing.class)
public final class YearsOfFunding extends Listed<YearsOfFunding.Year> {

    /// @param funding £m
    public record Year(String year, Figure funding) {}

    public YearsOfFunding() {
        super("years-of-funding", Year.class, CostLine.class);
    }

    @Override
    public List<Year> rows(Scope scope) {
        return YearFunded.of(scope.month()).stream()
                .map(one -> new Year(one.year(), CostTables.millions(one.pounds())))
                .toList();
    }
}
