package org.committeepapers.samples;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.committeepapers.council.Role;
import org.committeepapers.staging.Advert;
import org.committeepapers.staging.JobApplication;
import org.committeepapers.staging.JobApplication.DeclineReason;

/// Derbyshire's adverts since its online Recruit system went live in August 2018, in workbooks of that system: 24
/// adverts, 213 applications, none to some and 26 to one.
final class Derbyshire2019Adverts {

    private static final LocalDate FIRST = LocalDate.of(2018, 8, 6);
    private static final LocalDate LAST = LocalDate.of(2019, 3, 25);
    private static final List<Integer> ANSWERS =
            List.of(9, 14, 0, 6, 26, 3, 11, 8, 17, 5, 0, 12, 7, 19, 4, 10, 2, 15, 8, 6, 13, 1, 10, 7);
    private static final int DECLINED_FOR_PAY = 4;

    private static final Xlsx ADVERTS = new Xlsx(
            Derbyshire2019Folder.wording(
                    "advert_ref=Vacancy Ref",
                    "open_date=Go Live Date",
                    "close_date=Closing Date",
                    "unit_code=Structure Level 5",
                    "role=Job Profile",
                    "grade=Grade",
                    "posts=No of Posts",
                    "system=Source System",
                    "cost_gbp=Advertising Spend"),
            List.of("Report: RC0205 Vacancies advertised", "Run date: 02/05/2019 07:15", ""),
            Map.of("open_date", Xlsx.Dates.CELL, "close_date", Xlsx.Dates.CELL));

    private static final Xlsx APPLICATIONS = new Xlsx(
            Derbyshire2019Folder.wording(
                    "application_ref=Application ID",
                    "advert_ref=Vacancy Ref",
                    "role=Job Profile",
                    "applied_date=Date Submitted",
                    "shortlisted_date=Date Shortlisted",
                    "interview_date=Date Interviewed",
                    "offer_date=Date Offered",
                    "accepted_date=Date Accepted",
                    "declined_date=Date Declined",
                    "decline_reason=Decline Reason",
                    "internal=Internal Applicant",
                    "nqsw=ASYE",
                    "source=Heard Of Us By"),
            List.of("Report: RC0211 Applications by vacancy", "Run date: 02/05/2019 07:15", ""),
            Map.of("applied_date", Xlsx.Dates.CELL));

    private final Dice dice = new Dice(20180801);
    private final List<Advert> adverts = new ArrayList<>();
    private final List<JobApplication> applications = new ArrayList<>();
    private int offers;

    static void writeTo(SampleFolder folder) {
        Derbyshire2019Adverts derbyshire = new Derbyshire2019Adverts();
        ANSWERS.forEach(derbyshire::advert);
        ADVERTS.wording().writeColumns(folder, "adverts");
        APPLICATIONS.wording().writeColumns(folder, "applications");
        folder.write("2019-04/adverts.xlsx", ADVERTS.bytes(new Extract<>(Advert.class, derbyshire.inOrder())));
        folder.write(
                "2019-04/applications.xlsx",
                APPLICATIONS.bytes(new Extract<>(JobApplication.class, derbyshire.applications)));
    }

    private List<Advert> inOrder() {
        return adverts.stream().sorted(Comparator.comparing(Advert::openDate)).toList();
    }

    private void advert(int answers) {
        LocalDate open = dice.day(FIRST, LAST);
        int grade = dice.between(9, 11);
        Role role = List.of(Role.NQSW, Role.SW, Role.SP).get(grade - 9);
        List<String> units = DerbyshireService.CHILDREN.localities().stream()
                .map(DerbyshireService.CHILDREN::unit)
                .toList();
        Advert advert = new Advert(
                "DCC-%d-%s".formatted(open.getYear(), dice.reference("", 1000, 9999)),
                open,
                open.plusDays(21),
                dice.oneOf(units.toArray(String[]::new)),
                role,
                "Grade " + grade,
                dice.between(1, 3),
                "RECRUIT",
                BigDecimal.valueOf(dice.between(250, 600)).setScale(2),
                null);
        adverts.add(advert);
        for (int i = 0; i < answers; i++) {
            applications.add(application(advert, i));
        }
    }

    /// Of each advert's applicants one in three is interviewed and the first is offered a post.
    private JobApplication application(Advert advert, int place) {
        LocalDate applied = dice.day(advert.openDate(), advert.closeDate());
        LocalDate interview = place % 3 == 0 ? advert.closeDate().plusDays(dice.between(8, 15)) : null;
        LocalDate offer = place == 0 ? interview.plusDays(2) : null;
        DeclineReason reason = offer == null ? null : reason(offers++);
        return new JobApplication(
                dice.reference("AP-", 10_000, 99_999),
                advert.advertRef(),
                advert.role(),
                applied,
                interview == null ? null : advert.closeDate().plusDays(3),
                interview,
                offer,
                offer == null || reason != null ? null : offer.plusDays(5),
                reason == null ? null : offer.plusDays(6),
                reason,
                dice.chance(12),
                advert.role() == Role.NQSW,
                dice.oneOf("COUNCIL_SITE", "JOBS_BOARD", "SOCIAL_MEDIA"));
    }

    /// Every fifth offer is declined for pay, and one besides for another reason.
    private static DeclineReason reason(int offer) {
        if (offer == 1) {
            return DeclineReason.OTHER;
        }
        return offer % 5 == 0 && offer / 5 < DECLINED_FOR_PAY ? DeclineReason.PAY : null;
    }
}
