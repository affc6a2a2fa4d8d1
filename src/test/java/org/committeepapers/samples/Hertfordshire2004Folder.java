package org.committeepapers.samples;

import java.util.Map;
import org.committeepapers.council.Role;

/// What stays the same from month to month in the folder of Hertfordshire 2004.
final class Hertfordshire2004Folder {

    /// Services by code, each with a team in every quadrant.
    static final Map<String, String> SERVICES =
            Wording.pairs("LTC=Long-Term Care", "RA=Referral & Assessment", "DISABILITY=Disability");

    private static final Map<String, String> QUADRANTS =
            Wording.pairs("EAST=East", "SOUTH=South", "NORTH=North", "WEST=West");

    private Hertfordshire2004Folder() {}

    static void writeTo(SampleFolder folder) {
        folder.write(
                "council.yaml",
                COUNCIL.formatted(WordLists.rows(Hertfordshire2004Targets.listed(), "measure", "label")));
        folder.write("org-units.csv", units());
    }

    static String title(Role role) {
        return role == Role.SM ? "Principal Officer" : role.title();
    }

    private static String units() {
        Units units = new Units().add("HERTFORDSHIRE", "Hertfordshire", "", "COUNTY");
        SERVICES.forEach((code, name) -> units.add(code, name, "HERTFORDSHIRE", "SERVICE"));
        SERVICES.forEach((service, name) -> QUADRANTS.forEach((code, quadrant) ->
                units.add(service + "_" + code, quadrant + " " + name, code, service, "QUADRANT", true)));
        return units.toString();
    }

    private static final String COUNCIL = """
        # Invented people; the sums are those of the report to the Cabinet of 2004.
        name: Hertfordshire County Council
        code: hertfordshire-2004
        financial-year-starts: 04-01
        row-levels: [SERVICE, QUADRANT]
        services: [LTC, RA, DISABILITY]
        role-groups:
          CASEHOLDER:    {name: Qualified Social Worker, roles: [NQSW, SW, SP]}
          NONCASEHOLDER: {name: Team Manager or Principal Officer, roles: [TM, SM]}
        rules:
          max-set-aside-percent: 5
          change-warning-percent: 5
          supplement-service-years: {is: 4, from: 2004-04-01, source: "Proposals of the report, market supplements"}
          leavers-complete-since: {is: 2003-05, source: "Report of 2004, targets: leavers of the year to April 2004"}
          costing:
            - {appendix: financial-implications, rounding: LINES, group: CASEHOLDER, from: 2004-04-01, source: "Report of 2004, section 4: on costs of a supplement in whole pounds"}
            - {appendix: supplement-rates, rounding: TOTALS, group: CASEHOLDER, from: 2004-04-01, source: "Proposals of the report, market supplements"}
        pay:
          source: Current position and proposals of the report
          own-name: HCC
          comparators: London Boroughs
          levels:
            - {level: H9, name: Social Workers on H9, key: h9, grade: H9}
        committee:
          name: Cabinet
          meeting: 2004-06-21
          header:
            - {label: Report of, text: "Director of Children, Schools and Families"}
            - {label: To, text: Cabinet}
            - {label: Subject, text: "Recruitment and retention of qualified social workers who undertake child protection work"}
            - {label: Executive Member, text: "Executive Member for Children, Schools and Families"}
          implications:
            - {label: Financial Implications, text: "The cost of the proposals is set out in the body of the report."}
          background-documents: []
          contacts:
            - {capacity: Report author, role: "Head of Human Resources, Children, Schools and Families", telephone: "01632 960401", email: "csf.hr@hertfordshire.example"}
        appendices:
          - {slug: vacancies-by-service, label: Appendix 1}
          - {slug: grading, label: Appendix 2}
          - {slug: supplement-rates, label: Appendix 3}
          - {slug: financial-implications, label: Appendix 4}
          - {slug: funding-forecast, label: Appendix 5}
          - slug: targets
            label: Appendix 6
            targets:
        %s
        papers: []
        """;
}
