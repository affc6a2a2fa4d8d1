package org.committeepapers.measure.dimension;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.committeepapers.council.FinancialYear;
import org.committeepapers.measure.Dimension;
import org.committeepapers.measure.Narrowing;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.Value;
import org.committeepapers.measure.recruitment.Appointments;
import org.committeepapers.staging.Starter;

/// The cohorts of a scheme, earliest first; one that HR has not named is the current one.
@AutoService(Dimension.class)
public final class Cohort implements Dimension {

    @Override
    public String name() {
        return "cohort";
    }

    @Override
    public Set<Class<? extends Record>> divides() {
        return Set.of(Starter.class);
    }

    /// Whoever was recruited to no scheme is in no cohort.
    @Override
    public boolean covers() {
        return false;
    }

    @Override
    public List<Value> values(Scope scope, String of) {
        return Appointments.of(scope.month().all(Starter.class)).onScheme().stream()
                .filter(scope::sees)
                .map(Cohort::of)
                .distinct()
                .sorted()
                .map(cohort -> Value.of(
                        label(cohort, scope),
                        Narrowing.to("cohort", cohort).where(Starter.class, one -> of(one).equals(cohort))))
                .toList();
    }

    private static String of(Starter one) {
        return Objects.toString(one.cohort(), "");
    }

    /// Cohorts of the council's financial years are named after them.
    private static String label(String cohort, Scope scope) {
        if (cohort.isEmpty()) {
            return "current cohort";
        }
        FinancialYear now =
                FinancialYear.containing(scope.month().month(), scope.council().financialYearStart());
        if (cohort.equals(now.name())) {
            return "this year";
        }
        return cohort.equals(now.before().name()) ? "last year" : cohort;
    }
}
