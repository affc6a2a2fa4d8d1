package org.committeepapers.measure;

import java.util.List;
import java.util.function.Predicate;
import org.committeepapers.council.Role;
import org.committeepapers.staging.JobApplication;

/// How far applications came: received, interviewed, offered.
///
/// Offers to newly qualified social workers are counted apart: they are recruited by campaigns of their own, and
/// among the offers they would hide how few experienced people were found.
///
/// @param received applications
/// @param interviewed those with an interview date
/// @param offered those with an offer date, without newly qualified social workers
/// @param nqswOffers offers to newly qualified social workers
/// @param mostlyInternal whether more than half of the interviews and more than half of the offers were of the
///     council's own staff
public record ApplicationFunnel(
        long received, long interviewed, long offered, long nqswOffers, boolean mostlyInternal) {

    public static ApplicationFunnel of(List<JobApplication> applications) {
        List<JobApplication> interviewed = those(applications, one -> one.interviewDate() != null);
        List<JobApplication> offers = those(applications, one -> one.offerDate() != null);
        List<JobApplication> offered = those(offers, one -> !newlyQualified(one));
        return new ApplicationFunnel(
                applications.size(),
                interviewed.size(),
                offered.size(),
                offers.size() - offered.size(),
                mostInternal(interviewed) && mostInternal(offered));
    }

    private static boolean newlyQualified(JobApplication application) {
        return Boolean.TRUE.equals(application.nqsw()) || application.role() == Role.NQSW;
    }

    private static boolean mostInternal(List<JobApplication> applications) {
        return 2
                        * those(applications, one -> Boolean.TRUE.equals(one.internal()))
                                .size()
                > applications.size();
    }

    private static List<JobApplication> those(List<JobApplication> applications, Predicate<JobApplication> which) {
        return applications.stream().filter(which).toList();
    }
}
