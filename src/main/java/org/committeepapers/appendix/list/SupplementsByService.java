package org.committeepapers.appendix.list;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;
import org.committeepapers.council.Costing;
import org.committeepapers.measure.Dimensions;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.money.CostTables;
import org.committeepapers.measure.money.Stated;
import org.committeepapers.measure.pay.Proposals;
import org.committeepapers.staging.CostLine;
import org.committeepapers.staging.StaffMember;
import org.jspecify.annotations.Nullable;

/// The supplements that are proposed by staff group and length of service, with the staff who meet the condition: of
/// the
/// role group and unit that the council's costing names.
@AutoService(Listing.class)
public final class SupplementsByService extends Listed<SupplementsByService.Supplement> {

    private static final String UNDER = "UNDER_SERVICE_YEARS";
    private static final String OVER = "OVER_SERVICE_YEARS";
    private static final String NOT_STATED = "not stated in the proposal";

    /// @param serviceCondition in words; a text that is no code of ours stands as it is
    /// @param supplement pounds
    /// @param staff fte who meet the condition, else the number that the proposal states
    /// @param paid how often
    public record Supplement(
            String staffGroup,
            @Nullable String serviceCondition,
            Figure supplement,
            Figure staff,
            @Nullable String paid) {}

    public SupplementsByService() {
        super("supplements-by-service", Supplement.class, CostLine.class, StaffMember.class);
    }

    @Override
    public List<Supplement> rows(Scope scope) {
        Optional<Integer> years =
                scope.council().rules().supplementServiceYears(scope.month().asAt());
        Costing costing = scope.council()
                .rules()
                .costing(CostTables.SUPPLEMENT_RATES, scope.month().asAt());
        Scope costed = CostTables.costed(scope, costing);
        return Proposals.of(scope.month()).byService().stream()
                .map(line -> new Supplement(
                        line.line(),
                        condition(line, years),
                        Stated.rate(line).or(() -> Figure.notAvailable(NOT_STATED)),
                        staff(line, years, costed),
                        line.year()))
                .toList();
    }

    private static @Nullable String condition(CostLine line, Optional<Integer> years) {
        return switch (line.section()) {
            case UNDER -> years.map(number -> "less than " + number + " years").orElse(null);
            case OVER -> years.map(number -> "more than " + number + " years").orElse(null);
            case null, default -> line.section();
        };
    }

    private static Figure staff(CostLine line, Optional<Integer> years, Scope scope) {
        String condition = line.section();
        if (!UNDER.equals(condition) && !OVER.equals(condition)) {
            return Stated.quantity(line).or(() -> Figure.notAvailable(NOT_STATED));
        }
        return years.isEmpty()
                ? Figure.notAvailable("no years of service are set from which the higher supplement is paid")
                : Dimensions.named("service-condition")
                        .one(scope, UNDER.equals(condition) ? "under" : "reached")
                        .narrow()
                        .apply(scope)
                        .figure("in-post");
    }
}
