package org.committeepapers.paper;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.committeepapers.council.Council;
import org.committeepapers.council.OrgUnit;
import org.committeepapers.council.RoleGroup;

/// A declared appendix to begin with: staff and vacancies in the council's own units, with a test of its own.
public final class FirstAppendix {

    /// The file that editors complete declarations by, beside them.
    public static final String SCHEMA = "schema.json";

    private final Council council;
    private final String slug;
    private final YearMonth month;
    private final Optional<RoleGroup> group;
    private final Optional<OrgUnit> unit;

    /// @param month of which its test tells
    public FirstAppendix(Council council, String slug, YearMonth month) {
        this.council = council;
        this.slug = slug;
        this.month = month;
        this.group = council.roleGroups().values().stream().min(Comparator.comparing(RoleGroup::code));
        this.unit = council.rowLevels().isEmpty()
                ? Optional.empty()
                : council.units().atLevel(council.rowLevels().getLast(), month.atEndOfMonth()).stream()
                        .min(Comparator.comparing(one -> !isOnlyOneOfItsName(one)));
    }

    /// The text of `appendices/<slug>.yaml`.
    public String declaration() {
        boolean places = unit.isPresent();
        return DECLARATION
                .replace("SLUG", slug)
                .replace("KEY", slug.replace('-', '_'))
                .replace("BY", places ? "place" : "group")
                .replace("HEADING", places ? heading(council.rowLevels()) : "Staff")
                .replace("GROUP", group.map(RoleGroup::code).orElse("any"));
    }

    /// The text of `tests/<slug>.yaml`.
    public String test() {
        String role = group.flatMap(one -> one.roles().stream().sorted().findFirst())
                .map(Enum::name)
                .orElse("SW");
        String code = unit.map(OrgUnit::code)
                .or(() -> council.units().codes().stream().findFirst())
                .orElse("");
        return TEST.replace("SLUG", slug)
                .replace("MONTH", month.toString())
                .replace("UNIT", code)
                .replace("ROLE", role)
                .replace(
                        "ROW",
                        quoted(unit.filter(this::isOnlyOneOfItsName)
                                .map(OrgUnit::printedName)
                                .orElse("Total")));
    }

    /// The line to add to the appendices of `council.yaml`, so that it is published.
    public String entry() {
        return "  - {slug: " + slug + ", label: Appendix "
                + (council.appendices().size() + 1) + "}";
    }

    private boolean isOnlyOneOfItsName(OrgUnit unit) {
        return council.units().codes().stream()
                        .filter(code -> council.units().get(code).printedName().equals(unit.printedName()))
                        .count()
                == 1;
    }

    private static String heading(List<String> levels) {
        String level = levels.getLast().toLowerCase(Locale.UK).replace('_', ' ');
        return level.substring(0, 1).toUpperCase(Locale.UK) + level.substring(1);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static final String DECLARATION = """
            # yaml-language-server: $schema=schema.json
            # An appendix is rows and columns. A cell is a measure, seen through its row and its column.
            # `papers list measures` tells every measure, `papers check` tells what is wrong here.

            # What it shows, and as at when. Names in braces are filled in for each month.
            title: Vacancies as at {as-at}

            # The extracts that its figures are made of, printed below its tables.
            source: "HR extracts: establishment, staff in post"

            # What all of it counts: here the roles of one role group of council.yaml; take the line out for all groups.
            scope: {group: GROUP}

            # Figures that sentences may name: each is a measure.
            figures:
              rate: {is: vacancy-rate}

            # The sentences before the tables. `otherwise` is said where a figure is not known; {why} is the reason.
            lead:
              - {say: "Of all posts {rate are vacant}.", otherwise: "The vacancy rate is not known: {why}."}

            # The tables by name. The name is also that of the table's CSV, and no other appendix may have it.
            tables:
              SLUG:
                title: Establishment, staff in post and vacancies, fte, as at {as-at}
                # One row for each value of a dimension, and a total that is counted and not added up.
                rows: {by: BY, total: Total}
                columns:
                  # key: the column's name in the CSV, its unit last. heading: as people read it. is: the measure.
                  - {key: BY, heading: HEADING}
                  - {key: establishment_fte, heading: Establishment, is: establishment}
                  - {key: in_post_fte, heading: In post, is: in-post}
                  - {key: vacancies_fte, heading: Vacancies, is: vacancies}
                  - {key: vacancy_rate_pct, heading: Vacancy rate, is: vacancy-rate}
                notes:
                  - "Vacancies: establishment less staff in post. Rate: vacancies in percent of establishment."

            # A chart of a table: which of its columns, by the names that the legend prints.
            charts:
              SLUG:
                kind: column
                title: Vacancies as at {as-at}, fte
                of: SLUG
                series: {Vacancies: vacancies_fte}
            """;

    private static final String TEST = """
            # What the appendix must print of a few rows: given by layout (`papers list layouts` tells the columns),
            # expected by row and column. `papers check` tries it.
            - test: posts that nobody holds are vacant
              month: MONTH
              given:
                establishment:
                  - {unit_code: UNIT, role: ROLE, budgeted_fte: 4}
                staff-in-post:
                  - {unit_code: UNIT, role: ROLE, fte: 1, contract: PERM}
                  - {unit_code: UNIT, role: ROLE, fte: 0.5, contract: PERM}
              expect:
                - {row: ROW, column: establishment_fte, is: 4}
                - {row: ROW, column: vacancies_fte, is: 2.5}
                - {row: ROW, column: vacancy_rate_pct, is: 62.5}
                - {row: Total, column: in_post_fte, is: 1.5}
            """;
}
