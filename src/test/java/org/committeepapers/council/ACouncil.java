package org.committeepapers.council;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// A small council folder on disk, for tests of what reads it: two districts in an area, and a team out of scope.
public final class ACouncil {

    public static final String YAML = """
            name: Kent County Council
            code: kent-2011
            financial-year-starts: 04-01
            row-levels: [AREA, DISTRICT]
            role-groups:
              CASEHOLDER: {name: Caseholder, roles: [NQSW, SW, SP]}
              NONCASEHOLDER: {name: Non Caseholder, roles: [TL, PSW]}
            tenure-bands:
              source: Staff stability table, report of 24 June 2019
              bands:
                - {name: Up to 1 year, from: 0, under: 1}
                - {name: 1 year+, from: 1}
            leaver-reasons:
              source: Report of 6 September 2016
              reasons:
                - {code: RES_NEW_EMP, name: Resignation to new employment}
                - {code: RETIRE, name: Normal retirement}
            targets:
              - {measure: filled-by-permanent, group: CASEHOLDER, value: 85, from: 2015-09-01, source: "Cabinet, July 2015"}
            periods:
              leavers: {from: 2014-04, to: 2016-05, source: Report of 6 September 2016}
            trend: {months: 7, lag: 1, source: Appendix 2}
            committee:
              name: Social Care Committee
              meeting: 2011-05-23
              header: [{label: From, text: Director of Learning}]
              implications: []
              background-documents: []
              contacts: [{capacity: Report author, role: HR Partner, telephone: "01234 567890", email: hr@example.org}]
            appendices:
              - {slug: district-vacancies, label: Appendix 1, required: true}
              - {slug: staffing-mix, label: Appendix 2}
            papers: []
            """;

    public static final String UNITS = """
            unit_code,unit_name,printed_name,parent_code,level,display_order,in_scope,valid_from,valid_to
            COUNTY,Kent,,,COUNTY,1,Y,2000-01-01,
            EASTKENT,East Kent,East Kent Area,COUNTY,AREA,1,Y,2000-01-01,
            ASHFORD,Ashford,,EASTKENT,DISTRICT,1,Y,2000-01-01,
            DOVER,Dover,,EASTKENT,DISTRICT,2,Y,2000-01-01,
            PARENTING,Corporate Parenting,,COUNTY,TEAM,9,N,2000-01-01,
            PARENTING_EAST,Corporate Parenting East,,PARENTING,TEAM,10,Y,2000-01-01,
            """;

    private final Path folder;

    private ACouncil(Path folder) {
        this.folder = folder;
    }

    /// A right and complete council folder named `kent-2011` below `parent`.
    public static ACouncil in(Path parent) {
        return new ACouncil(parent.resolve("kent-2011"))
                .with("council.yaml", YAML)
                .with("org-units.csv", UNITS);
    }

    public ACouncil with(String file, String text) {
        return with(file, text, StandardCharsets.UTF_8);
    }

    public ACouncil with(String file, String text, Charset charset) {
        return with(file, text.getBytes(charset));
    }

    public ACouncil with(String file, byte[] bytes) {
        try {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.write(folder.resolve(file), bytes);
            return this;
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    public Path folder() {
        return folder;
    }

    public Council read() {
        return CouncilFolder.read(folder);
    }
}
