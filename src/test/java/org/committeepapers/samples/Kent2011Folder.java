package org.committeepapers.samples;

import java.util.LinkedHashMap;
import java.util.Map;

/// What stays the same from month to month in the folder of Kent 2011.
final class Kent2011Folder {

    private Kent2011Folder() {}

    static void writeTo(SampleFolder folder, Map<String, String> areas) {
        folder.write(
                "council.yaml",
                COUNCIL.formatted(
                        WordLists.rows(Golden.rows("kent-2011/scorecard-footnotes"), "footnote", "meaning"),
                        WordLists.rows(Kent2011Dashboard.rows(), Kent2011Dashboard.COLUMNS)));
        folder.write("org-units.csv", units(areas));
    }

    private static String units(Map<String, String> areas) {
        Map<String, String> codes = new LinkedHashMap<>();
        codes.put("East Kent", "EASTKENT");
        codes.put("Mid Kent", "MIDKENT");
        codes.put("West Kent", "WESTKENT");
        codes.put("Disability", "DISABILITY_AREA");
        Units units = new Units().add("KENT", "Kent", "", "COUNTY");
        codes.forEach((name, code) -> units.add(code, name, "KENT", "AREA"));
        areas.forEach((district, area) -> units.add(Units.code(district), district, codes.get(area), "DISTRICT"));
        units.add("CP_EAST", "Corporate Parenting East", "Corporate Parenting East", "KENT", "TEAM", false);
        units.add("CP_WEST", "Corporate Parenting West", "Corporate Parenting West", "KENT", "TEAM", false);
        return units.toString();
    }

    private static final String COUNCIL = """
        # Invented people; the sums are those of the Cabinet report of 23 May 2011.
        name: Kent County Council
        code: kent-2011
        financial-year-starts: 04-01
        row-levels: [AREA, DISTRICT]
        role-groups:
          CASEHOLDER:    {name: Caseholder, roles: [NQSW, SW, SP]}
          NONCASEHOLDER: {name: Non Caseholder, roles: [TL, PSW]}
        targets:
          - {measure: vacancy-rate, group: CASEHOLDER, value: 10, from: 2011-01-31, source: "Improvement Notice of 31 January 2011"}
          - {measure: uk-experience-under-2-years, group: CASEHOLDER, value: 15, from: 2011-04-01, source: "Optimum share of caseholders with under two years' experience in the United Kingdom: Cabinet report of 23 May 2011, staffing trends"}
        pay:
          source: Appendices 5 and 8 of the report of 23 May 2011
          own-name: KCC
          table-prefix: appendix-5-
          levels:
            - {level: NQSW, name: Newly Qualified Social Workers, key: nqsw, range-key: nqsw_start, grade: KR9, role: NQSW}
            - {level: EXP, name: Experienced Social Workers, key: experienced, grade: KR10, grade-shown: true}
            - {level: SP, name: Senior Practitioner, key: senior_practitioner, grade: KR11}
          groups:
            - {ref: a, name: Newly qualified social workers, status: New, grade: KR9, role: NQSW, payments: [1, 3], from: 2011-07-01}
            - {ref: b, name: Experienced social workers on KR9, status: Current, grade: KR9, role: SW, payments: [3], from: 2011-07-01, chart-name: KR9 social worker}
            - {ref: c, name: Experienced social workers, status: New, grade: KR9, role: SW, payments: [3]}
            - {ref: d, name: KR9 moving into KR10, status: Current, grade: KR10, payments: [3], chart-name: KR10 social worker}
            - {ref: e, name: Appointed to KR10, status: New, same-as: d}
            - {ref: f, name: Senior Practitioners, status: Current, grade: KR11, payments: [4], from: 2011-07-01, chart-name: Senior Practitioner}
            - {ref: g, name: Senior Practitioners, status: New, same-as: f}
            - {ref: h, name: Principal Social Workers, status: Current, grade: KR12, payments: [4], from: 2011-07-01, chart-name: Principal Social Worker}
            - {ref: i, name: Principal Social Workers, status: New, same-as: h}
        trend: {months: 7, lag: 1, source: "Appendices 2 and 3 of the report: September 2010 to March 2011"}
        rules:
          max-set-aside-percent: 5
          change-warning-percent: 5
          agency-reduces-vacancies: {is: all, from: 2010-09-01, source: "Report of 23 May 2011, Appendices 1 to 3: every agency worker is taken off the vacancies"}
        committee:
          name: Cabinet
          meeting: 2011-05-23
          header:
            - {label: By, text: "Cabinet Member for Specialist Children's Services; Corporate Director, Families and Social Care; Corporate Director of Human Resources"}
            - {label: To, text: "Cabinet – 23 May 2011"}
            - {label: Subject, text: "Becoming the Employer of Choice: workforce strategy for children's social services"}
            - {label: Classification, text: Unrestricted}
          implications:
            - {label: Financial Implications, text: "The cost of the proposals is set out in the body of the report and will be met from the approved budget."}
            - {label: Legal Implications, text: "The proposals answer the requirements of the Improvement Notice. There are no other legal implications."}
            - {label: Equality Implications, text: "The proposals have been screened and apply to all staff groups alike."}
          background-documents:
            - "Putting Children First: Safeguarding and Looked After Children Improvement Plan"
          contacts:
            - {capacity: Lead director, role: Corporate Director of Human Resources, telephone: "01632 960101", email: "hr.director@kent.example"}
            - {capacity: Report author, role: Head of Workforce Planning, telephone: "01632 960102", email: "workforce.planning@kent.example"}
        indicator-sums:
          - {indicator: CASEHOLDER_UNFILLED, is: {less: [100, CASEHOLDER_QSW, CASEHOLDER_AGENCY]}}
          - {indicator: CASEHOLDER_FILLED, is: {sum: [CASEHOLDER_QSW, CASEHOLDER_AGENCY]}}
        appendices:
          - {slug: district-vacancies, label: Appendix 1, required: true}
          - {slug: caseholder-staffing-levels, label: Appendix 2}
          - {slug: manager-staffing-levels, label: Appendix 3}
          - slug: recruitment-plan
            label: Appendix 4
            names:
              CASEHOLDER: Social Workers
              NONCASEHOLDER: Non Case holders
              NQSW: Newly Qualified Social Workers
              UK_EXT: UK External
              OVERSEAS: Overseas
              RETURNER: Returners
              OU_MA: Open University/MA
              INTERNAL: Internal
          - {slug: pay-comparators, label: Appendix 5}
          - {slug: pay-extras, label: Appendix 5a}
          - slug: campaign-results
            label: Appendix 7
            lines:
              - {measure: week-end, label: Campaign data to}
              - {measure: weeks-completed, label: Weeks completed}
              - {measure: weeks-remaining, label: Weeks remaining}
              - {measure: visitors, label: Tracked visitors}
              - {measure: visitors-change, label: "Tracked visitors, week on week change"}
              - {measure: visitors-change, site: The Guardian, label: "The Guardian visitors, 7 day change"}
              - {measure: visitors-change, site: Community Care, label: "Community Care visitors, 7 day change"}
              - {measure: visitors-share, site: Google, label: Google keywords share of visitors}
              - {measure: cost-per-visitor, site: Google, label: Google keywords cost per visitor}
              - {measure: applications, label: "Applications submitted, last 7 days"}
              - {measure: applications-share, site: The Guardian, label: Share of applications from The Guardian}
              - {measure: applications-share, site: Google, advert: Location keywords, label: Share of applications from Google location keywords}
              - {measure: visitors-change, site: Careers site, label: "Job seekers arriving at careers site, change"}
              - {measure: responses, site: Community Care, advert: Team Leader listing, label: "Team Leader listing on Community Care, responses"}
              - {measure: cost-per-click, label: Cost per click}
              - {measure: cost-per-click-change, label: "Cost per click, change"}
              - {measure: cost-per-visitor, label: Cost per visitor}
              - {measure: cost-per-visitor-change, label: "Cost per visitor, change"}
          - {slug: pay-impact, label: Appendix 8}
          - slug: scorecard
            label: Appendix 9
            footnotes:
        %s
          - slug: dashboard
            label: Appendix 10
            indicators:
        %s
          - slug: recruitment-needs
            label: Appendix 11
            names:
              CASEHOLDER: Case holders
              NONCASEHOLDER: Non-case holding managers
              STABILITY: DIAT and C&F stability / replace agency staff
              LEAVERS: Replace leavers at 15%% turnover
              AGENCY: Replace agency staff
              TURNOVER: Labour turnover
          - slug: grow-your-own
            label: Appendix 12
            names:
              FINAL_YEAR: Final Year Recruitment scheme
              MA: MA conversion programme (2 years)
              OU: Open University (3-4 years)
          - {slug: costs-and-funding, label: Appendix 13}
          - {slug: experience-mix, label: Appendix 14}
          - {slug: supplement-rates, label: Appendix 15}
        papers: []
        """;
}
