package org.committeepapers.samples;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.committeepapers.council.Role;

/// What stays the same from month to month in the folder of Derbyshire 2019, and the words of its HR system.
final class Derbyshire2019Folder {

    private static final Map<String, Map<String, String>> VALUES = values();

    static final Xlsx ESTABLISHMENT = new Xlsx(
            wording(
                    "period_end=Snapshot Date",
                    "post_ref=Position ID",
                    "unit_code=Structure Level 5",
                    "role=Job Profile",
                    "grade=Grade",
                    "budgeted_fte=Planned FTE",
                    "funding=Funding Source",
                    "in_scope=In Scope"),
            List.of("Report: HR0411 Established posts", "Run date: 02/05/2019 07:15", ""),
            Map.of("period_end", Xlsx.Dates.CELL));

    static final Xlsx STAFF_IN_POST = new Xlsx(
            wording(
                    "period_end=Snapshot Date",
                    "person_ref=Employee Number",
                    "post_ref=Position ID",
                    "unit_code=Structure Level 5",
                    "job_title=Position Title",
                    "role=Job Profile",
                    "grade=Grade",
                    "spine_point=SCP",
                    "fte=Contract FTE",
                    "contract=Contract Type",
                    "role_start_date=Start Date In Position",
                    "social_worker_start_date=Social Worker Since",
                    "continuous_service_date=Cont Serv Date",
                    "overseas_recruit=Overseas Recruit",
                    "nqsw=ASYE",
                    "qualification_date=Qualified On",
                    "uk_experience_start=UK Practice From",
                    "absent=Absence Category"),
            List.of(
                    "Report: HR0417 Staff in post", "Run date: 02/05/2019 07:15",
                    "Structure: Children's Services and Adult Care; job family: Social Work", ""),
            Map.of(
                    "period_end",
                    Xlsx.Dates.CELL,
                    "continuous_service_date",
                    Xlsx.Dates.CELL,
                    "social_worker_start_date",
                    Xlsx.Dates.SERIAL,
                    "uk_experience_start",
                    Xlsx.Dates.SERIAL));

    static final Xlsx AGENCY_WORKERS = new Xlsx(
            wording(
                    "period_end=Week Ending Snapshot",
                    "assignment_ref=Assignment No",
                    "unit_code=Structure Level 5",
                    "role=Job Profile",
                    "fte=WTE",
                    "covers=Cover Type",
                    "weekly_cost_gbp=Weekly Charge",
                    "start_date=Assignment Start"),
            List.of("Report: VN0102 Agency assignments", "Run date: 02/05/2019 07:15", "Vendor portal extract", ""),
            Map.of("period_end", Xlsx.Dates.SERIAL));

    private Derbyshire2019Folder() {}

    static void writeTo(SampleFolder folder) {
        folder.write(
                "council.yaml",
                COUNCIL.formatted(
                        bands(),
                        WordLists.rows(Golden.rows("derbyshire-2019/success-measures"), "kind", "measure"),
                        Derbyshire2019Strategy.headings()));
        folder.write("org-units.csv", units());
        ESTABLISHMENT.wording().writeColumns(folder, "establishment");
        STAFF_IN_POST.wording().writeColumns(folder, "staff-in-post");
        AGENCY_WORKERS.wording().writeColumns(folder, "agency-workers");
        STAFF_IN_POST.wording().writeCodes(folder);
    }

    /// The job as the HR system names it.
    static String title(Role role) {
        return VALUES.get("role").get(role.name());
    }

    private static String units() {
        Units units = new Units().add("DERBYSHIRE", "Derbyshire", "", "COUNTY");
        for (DerbyshireService service : DerbyshireService.values()) {
            units.add(service.name(), service.fullName, service.printedName, "DERBYSHIRE", "SERVICE", true);
        }
        for (DerbyshireService service : DerbyshireService.values()) {
            service.localities()
                    .forEach(row -> units.add(
                            service.unit(row),
                            DerbyshireService.fullName(row),
                            DerbyshireService.printed(row),
                            service.name(),
                            "LOCALITY",
                            true));
        }
        return units.toString();
    }

    private static String bands() {
        return Tenure.of(DerbyshireService.CHILDREN.columns).bands().stream()
                .map(band -> "    - {name: %s, from: %d%s}"
                        .formatted(band.name(), band.from(), band.under() == null ? "" : ", under: " + band.under()))
                .collect(Collectors.joining("\n"));
    }

    static Wording wording(String... headers) {
        return new Wording(Wording.pairs(headers), VALUES, Wording.UK_DATES);
    }

    private static Map<String, Map<String, String>> values() {
        Map<String, Map<String, String>> values = new LinkedHashMap<>();
        values.put(
                "role",
                Wording.pairs("NQSW=Social Worker Level 1", "SW=Social Worker Level 2", "SP=Social Worker Level 3"));
        values.put("contract", Wording.pairs("PERM=Permanent", "TEMP=Fixed Term"));
        values.put("funding", Wording.pairs("BASE=Core Budget", "GROWTH=Growth Bid 2017", "TEMP=Time Limited"));
        values.put(
                "covers", Wording.pairs("VACANCY=Vacant Post", "ABSENCE=Absence Cover", "EXTRA=Additional Capacity"));
        values.put("absent", Wording.pairs("MAT=Maternity", "LTS=Long Term Sick", "SECOND=Seconded Out"));
        values.put("flag", Wording.pairs("Y=Yes", "N=No"));
        Map<String, String> units = new LinkedHashMap<>();
        for (DerbyshireService service : DerbyshireService.values()) {
            service.localities().forEach(row -> units.put(service.unit(row), service.structureLevel(row)));
        }
        values.put("unit", units);
        return values;
    }

    private static final String COUNCIL = """
        # Invented people; the sums are those of the report of 24 June 2019.
        name: Derbyshire County Council
        code: derbyshire-2019
        financial-year-starts: 04-01
        row-levels: [SERVICE, LOCALITY]
        services: [CHILDREN, ADULTS]
        role-groups:
          SOCIAL_WORKER: {name: Social Worker, roles: [NQSW, SW, SP]}
        tenure-bands:
          source: Staff stability table, report of 24 June 2019
          bands:
        %s
        periods:
          adverts: {from: 2018-08, to: 2019-04, source: "Application 6: adverts since the online Recruit system went live"}
        rules:
          max-set-aside-percent: 5
          change-warning-percent: 5
          agency-reduces-vacancies: {is: all, from: 2019-04-01, source: "Application of 24 June 2019, section 5: vacancies less agency workers"}
          leavers-complete-since: {is: 2016-05, source: "Application of 24 June 2019, section 5: turnover of the years to 30 April 2017, 2018 and 2019"}
          costing:
            - {appendix: supplement-costs, rounding: LINES, unit: CHILDREN, from: 2019-04-01, source: "Application of 24 June 2019, section 8: printed lines are added"}
            - {appendix: budget-position, rounding: LINES, unit: CHILDREN, from: 2019-04-01, source: "Application of 24 June 2019, section 8: printed lines are added"}
        pay:
          source: Application for a market supplement, report of 24 June 2019
          own-name: Derbyshire County Council
          mean-label: Comparators top of the scale Mean
          difference-label: Difference - DCC top salary and Comparator Mean
          levels:
            - {level: G9, name: Grade 9 Level 1, key: grade_9, range-key: grade_9_level_1, grade: 9}
            - {level: G10, name: Grade 10 Level 2, key: grade_10, range-key: grade_10_level_2, grade: 10}
            - {level: G11, name: Grade 11 Level 3, key: grade_11, range-key: grade_11_level_3, grade: 11}
        committee:
          name: Appointments and Conditions of Service Committee
          meeting: 2019-06-24
          header:
            - {label: Report of, text: "Director of Organisation Development and Policy; Executive Director for Children's Services"}
            - {label: To, text: "Appointments and Conditions of Service Committee – 24 June 2019"}
            - {label: Subject, text: "Application for the payment of a market supplement to Children's Services child protection social workers"}
            - {label: Classification, text: Public}
          implications:
            - {label: Financial Considerations, text: "The cost of the proposals is set out in the body of the report."}
            - {label: Legal and Human Rights Considerations, text: "The council's policy on market supplements has been followed."}
            - {label: Equality of Opportunity Considerations, text: "An equality impact analysis accompanies the application."}
          background-documents: []
          contacts:
            - {capacity: Report author, role: HR Consultant, telephone: "01632 960301", email: "hr.consultant@derbyshire.example"}
            - {capacity: Lead director, role: Director of Organisation Development and Policy, telephone: "01632 960302", email: "od.policy@derbyshire.example"}
        appendices:
          - {slug: staff-stability, label: Appendix 1, required: true}
          - {slug: vacancies-and-turnover, label: Appendix 2}
          - {slug: service-comparison, label: Appendix 3}
          - {slug: vacancies-trend, label: Appendix 4}
          - {slug: advert-response, label: Appendix 5}
          - {slug: pay-comparators, label: Appendix 6}
          - {slug: pay-extras, label: Appendix 6a}
          - {slug: spinal-point-supplements, label: Appendix 7}
          - {slug: supplement-rates, label: Appendix 8}
          - {slug: supplement-costs, label: Appendix 9}
          - {slug: budget-position, label: Appendix 10}
          - slug: success-measures
            label: Appendix 11
            measures:
        %s
          - slug: action-plan
            label: Appendix 12
            priorities:
        %s
          - {slug: application-header, label: Appendix 13}
        papers: []
        """;
}
