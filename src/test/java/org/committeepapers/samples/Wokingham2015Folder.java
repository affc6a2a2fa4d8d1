package org.committeepapers.samples;

import java.util.LinkedHashMap;
import java.util.Map;
import org.committeepapers.council.Role;

/// What stays the same from month to month in the folder of Wokingham 2015.
final class Wokingham2015Folder {

    /// Teams by unit in printed order, with how many of their social workers are in post.
    static final Map<String, Integer> TEAMS = new LinkedHashMap<>();

    private static final Map<String, String> NAMES = new LinkedHashMap<>();

    static {
        team("DISABLED", "Disabled Children's Team", 9);
        team("BRAMBLES", "Brambles Neighbourhood Team", 16);
        team("DUTY", "Duty Referral & Assessment Team", 18);
        team("HERE4U", "Here4U (Children in Care Team)", 16);
    }

    private Wokingham2015Folder() {}

    static void writeTo(SampleFolder folder) {
        folder.write("council.yaml", COUNCIL);
        folder.write("org-units.csv", units());
    }

    /// The unit of a team as the paper prints it.
    static String unit(String printedName) {
        return NAMES.entrySet().stream()
                .filter(team -> team.getValue().equals(printedName))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    static String title(Role role) {
        return role == Role.SP ? "Senior Social Worker" : role.title();
    }

    private static void team(String code, String name, int inPost) {
        TEAMS.put(code, inPost);
        NAMES.put(code, name);
    }

    private static String units() {
        Units units = new Units().add("WOKINGHAM", "Children's Services", "", "BOROUGH");
        NAMES.forEach((code, name) -> units.add(code, name, "WOKINGHAM", "TEAM"));
        return units.toString();
    }

    private static final String COUNCIL = """
        # Invented people; the sums are those of the report of 13 January 2015.
        name: Wokingham Borough Council
        code: wokingham-2015
        financial-year-starts: 04-01
        row-levels: [TEAM]
        role-groups:
          CASEHOLDER:    {name: Social Worker, roles: [NQSW, SW, SP, PC, ATM]}
          NONCASEHOLDER: {name: Team Manager, roles: [TM]}
        rules:
          max-set-aside-percent: 5
          change-warning-percent: 5
          annualised-quarters: {is: yes, from: 2013-04-01, source: "Report of 13 January 2015, turnover by quarter"}
          leavers-complete-since: {is: 2013-04, source: "Report of 13 January 2015: turnover by quarter since April 2013"}
        committee:
          name: Children's Services Overview and Scrutiny Committee
          meeting: 2015-01-13
          header:
            - {label: Title, text: "Update on delivering effective safeguarding services for children"}
            - {label: For consideration by, text: "Children's Services Overview and Scrutiny Committee on 13 January 2015"}
            - {label: Ward, text: None Specific}
            - {label: Director, text: "Director, Children's Services"}
          implications:
            - {label: Cross-Council Implications, text: None}
          background-documents:
            - Workforce Strategy
            - Recruitment and Retention Strategy
          contacts:
            - {capacity: Contact, role: "Head of Safeguarding", telephone: "01632 960501", email: "safeguarding@wokingham.example"}
        appendices:
          - {slug: turnover-by-quarter, label: Appendix 1}
          - slug: new-recruits
            label: Appendix 2
            names: &jobs
              SM: Service Manager
              ATM: Assistant Team Manager
              SP: Senior Social Worker
              NQSW: Social Worker
              SW: Social Worker
              PC: Practice Consultant
              IRO: Independent Reviewing Officer (IRO)
              LADO: Local Authority Designated Officer (LADO)
          - slug: impending-recruits
            label: Appendix 3
            names: *jobs
          - {slug: vacancies-by-department, label: Appendix 4}
          - {slug: standing-financial-box, label: Appendix 5}
        papers: []
        """;
}
