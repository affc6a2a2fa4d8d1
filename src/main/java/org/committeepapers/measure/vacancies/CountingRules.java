package org.committeepapers.measure.vacancies;

import org.committeepapers.council.TwoHolders;
import org.committeepapers.measure.Scope;
import org.committeepapers.staging.AgencyWorker;

/// The council's rules of counting posts and who fills them, as they hold for the reporting month: one rule for every
/// date that a paper compares.
final class CountingRules {

    private CountingRules() {}

    /// A cell that does not say what is covered counts as a vacancy covered.
    static boolean fillsVacancy(AgencyWorker worker, Scope scope) {
        return switch (scope.council()
                .rules()
                .agencyReducesVacancies(scope.month().asAt())) {
            case ALL -> true;
            case COVERING -> worker.covers() == null || worker.covers() == AgencyWorker.Covers.VACANCY;
            case NONE -> false;
        };
    }

    /// Whether what the holders of one post bring above its budget is in post like any other fte.
    static boolean secondHoldersCount(Scope scope) {
        return scope.council().rules().twoHolders(scope.month().asAt()) == TwoHolders.COUNT;
    }
}
