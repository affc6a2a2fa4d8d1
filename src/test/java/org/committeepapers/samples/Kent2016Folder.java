package org.committeepapers.samples;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What stays the same from month to month in the folder of Kent 2016, and the words of the HR system that sends its
/// leavers.
final class Kent2016Folder {

    /// Districts in printed order with their caseholder posts.
    static final Map<String, Integer> DISTRICTS = new LinkedHashMap<>();

    private static final Map<String, List<String>> AREAS = new LinkedHashMap<>();

    static {
        area("North Kent", List.of("Dartford", "Gravesham", "Sevenoaks"), 28, 34, 24);
        area("East Kent", List.of("Canterbury", "Swale", "Thanet"), 32, 42, 50);
        area("South Kent", List.of("Ashford", "Dover", "Shepway"), 34, 30, 34);
        area("West Kent", List.of("Maidstone", "Tonbridge & Malling", "Tunbridge Wells"), 40, 26, 26);
    }

    static final Wording HR_SYSTEM = new Wording(headers(), values(), Wording.UK_DATES);

    private Kent2016Folder() {}

    static void writeTo(SampleFolder folder) {
        folder.write(
                "council.yaml",
                COUNCIL.formatted(
                        reasons(LEAVER_REASONS),
                        reasons(inOrder(Kent2016Leavers.MANAGER_CODES, "kent-2016/manager-captured-leaving-reasons"))));
        folder.write("org-units.csv", units());
        HR_SYSTEM.writeColumns(folder, "leavers");
        HR_SYSTEM.writeCodes(folder);
    }

    private static void area(String name, List<String> districts, int... posts) {
        AREAS.put(name, districts);
        for (int i = 0; i < posts.length; i++) {
            DISTRICTS.put(Units.code(districts.get(i)), posts[i]);
        }
    }

    private static String units() {
        Units units = new Units().add("KENT", "Kent", "", "COUNTY");
        AREAS.keySet().forEach(area -> units.add(Units.code(area), area, "KENT", "AREA"));
        AREAS.forEach((area, districts) ->
                districts.forEach(name -> units.add(Units.code(name), name, Units.code(area), "DISTRICT")));
        return units.toString();
    }

    private static Map<String, String> inOrder(List<String> codes, String table) {
        List<Map<String, String>> rows = Golden.rows(table);
        return IntStream.range(0, codes.size())
                .boxed()
                .collect(Collectors.toMap(
                        codes::get, i -> rows.get(i).get("reason"), (one, other) -> one, LinkedHashMap::new));
    }

    private static String reasons(Map<String, String> printed) {
        return printed.entrySet().stream()
                .map(reason -> "    - {code: %s, name: \"%s\"}".formatted(reason.getKey(), reason.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private static final Map<String, String> LEAVER_REASONS =
            inOrder(Kent2016Leavers.PRINTED_REASONS, "kent-2016/leavers-by-reason");

    static {
        LEAVER_REASONS.put("END_FTC", "End of fixed term contract");
        LEAVER_REASONS.put("DISMISS", "Dismissal");
        LEAVER_REASONS.put("REDUND", "Redundancy");
        LEAVER_REASONS.put("DEATH", "Death in service");
        LEAVER_REASONS.put("TUPE", "Transfer of undertakings (TUPE)");
    }

    private static Map<String, String> headers() {
        return Wording.pairs(
                "person_ref=Personnel No.",
                "leave_date=Termination Date",
                "unit_code=District Office",
                "role=Role Type",
                "job_title=Position Title",
                "grade=Pay Grade",
                "fte=Capacity Utilisation Level",
                "contract=Employment Type",
                "role_start_date=Position Start Date",
                "continuous_service_date=Continuous Service Date",
                "hr_reason_code=Reason for Leaving",
                "manager_reason=Manager Feedback",
                "destination=Leaver Destination",
                "quote=Exit Comment",
                "quote_cleared=Cleared for Publication");
    }

    private static Map<String, Map<String, String>> values() {
        Map<String, Map<String, String>> values = new LinkedHashMap<>();
        values.put(
                "unit",
                AREAS.values().stream()
                        .flatMap(List::stream)
                        .collect(Collectors.toMap(Units::code, name -> name, (one, other) -> one, LinkedHashMap::new)));
        values.put(
                "hr_reason",
                Wording.pairs(
                        "RES_NEW_EMP=Resignation – new employment",
                        "RES_OTHER=Resignation – other",
                        "RES_PERSONAL=Resignation – personal/domestic",
                        "RETIRE=Normal retirement",
                        "END_FTC=End of fixed term contract",
                        "DISMISS=Dismissal",
                        "REDUND=Redundancy",
                        "DEATH=Death in service",
                        "TUPE=TUPE transfer out"));
        values.put(
                "manager_reason",
                Wording.pairs(
                        "AGENCY=Agency role – Medway/London",
                        "OTHER_LA=Post in another LA",
                        "PRIVATE_VOL=Private/voluntary sector",
                        "PAY=Pay/lifestyle",
                        "WORKLOAD=Workload",
                        "PRACTICES=Changed working practices",
                        "EXPERIENCE=Experience elsewhere",
                        "CARING=Caring/family"));
        values.put(
                "destination",
                Wording.pairs(
                        "LA=Other local authority",
                        "AGENCY=Agency",
                        "PVI=Private or voluntary",
                        "NONE=Not in employment"));
        values.put("contract", Wording.pairs("PERM=Permanent", "TEMP=Fixed Term"));
        values.put(
                "role",
                Wording.pairs(
                        "NQSW=Newly Qualified Social Worker",
                        "SW=Social Worker",
                        "SP=Senior Practitioner",
                        "TM=Team Manager",
                        "ATM=Assistant Team Manager"));
        return values;
    }

    private static final String COUNCIL = """
        # Invented people; the sums are those of the report of 6 September 2016.
        name: Kent County Council
        code: kent-2016
        financial-year-starts: 04-01
        row-levels: [AREA, DISTRICT]
        role-groups:
          CASEHOLDER: {name: Caseholder, roles: [NQSW, SW, SP]}
        short-service: {years: [3, 1], source: "Report of 6 September 2016, paragraph 3.3"}
        leaver-reasons:
          source: "Leaving reasons of the HR system; report of 6 September 2016, paragraph 3.2"
          reasons:
        %s
        manager-reasons:
          source: "Reasons captured by managers since April 2015; report of 6 September 2016, paragraph 3.5"
          reasons:
        %s
        targets:
          - {measure: filled-by-permanent, group: CASEHOLDER, value: 85, from: 2015-09-01, source: "Recruitment and retention plan of the Specialist Children's Services Resourcing Group"}
        periods:
          leavers: {from: 2014-04, to: 2016-05, source: "Report of 6 September 2016, paragraph 3.1"}
          manager-reasons: {from: 2015-04, to: 2016-05, source: "Report of 6 September 2016, paragraph 3.5"}
          applications: {from: 2015-06, to: 2016-05, source: "Report of 6 September 2016, paragraph 2.2"}
        rules:
          max-set-aside-percent: 5
          change-warning-percent: 5
          leavers-complete-since: {is: 2014-04, source: "Report of 6 September 2016, paragraph 3.1"}
        committee:
          name: Children's Social Care and Health Cabinet Committee
          meeting: 2016-09-06
          header:
            - {label: From, text: "Cabinet Member for Specialist Children's Services; Corporate Director of Social Care, Health and Wellbeing"}
            - {label: To, text: "Children's Social Care and Health Cabinet Committee – 6 September 2016"}
            - {label: Subject, text: "Recruitment and retention of children's social workers"}
            - {label: Classification, text: Unrestricted}
            - {label: Previous Pathway of Paper, text: None}
            - {label: Future Pathway of Paper, text: None}
            - {label: Electoral Divisions, text: All}
          implications:
            - {label: Retention initiatives, text: "The reasons for leaving guide what is done to keep staff: supervision, flexible working, a career path with market payments at set lengths of service, and a memorandum with neighbouring authorities on agency work. Each is reviewed against the figures of this report."}
            - {label: Financial Implications, text: "None. The report asks for no money; the initiatives it names are paid for from the approved staffing budget."}
            - {label: Legal Implications, text: "None arise from noting these figures."}
            - {label: Equality Implications, text: "None arise from noting these figures. The appendices hold no figures on protected characteristics."}
          background-documents: []
          contacts:
            - {capacity: Report author, role: HR Business Partner, telephone: "01632 960201", email: "hr.business.partner@kent.example"}
            - {capacity: Relevant director, role: "Director, Specialist Children's Services", telephone: "01632 960202", email: "childrens.director@kent.example"}
        appendices:
          - {slug: staffing-mix, label: Appendix 1, required: true}
          - {slug: leaver-reasons, label: Appendix 2}
          - {slug: manager-reasons, label: Appendix 3}
          - slug: recruitment-activity
            label: Appendix 4
            names: {NQSW: Social Workers, SW: Social Workers, SP: Senior Practitioners, TM: Team Managers}
          - {slug: agency-by-district, label: Appendix 5}
        papers: [workforce-update]
        """;
}
