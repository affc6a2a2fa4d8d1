package org.committeepapers.document;

import java.math.BigDecimal;
import java.util.List;
import org.committeepapers.appendix.AppendixTable;
import org.committeepapers.appendix.Cell;
import org.committeepapers.appendix.Column;
import org.committeepapers.appendix.Row;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Shorthand;

/// Tables for tests, with invented figures.
public final class Tables {

    private Tables() {}

    public static AppendixTable vacancies() {
        return new AppendixTable(
                "appendix-2-caseholder-vacancies-by-district",
                "Caseholder vacancies by district, 30 April 2011",
                List.of(
                        Column.words("district", "District"),
                        Column.figures("caseholder_establishment_fte", "Caseholders", "Establishment", Format.FTE),
                        Column.figures("caseholder_vacancy_rate_pct", "Caseholders", "Vacancy rate", Format.PERCENT),
                        Column.figures("manager_cost_gbp", "Managers", "Cost", Format.GBP),
                        Column.words("comment", "Comment")),
                List.of(
                        Row.detail(Cell.text("Ashford"), fte("24.05"), fte("-5.35"), fte("1234567"), Cell.text("=1+1")),
                        Row.detail(
                                Cell.text("-Dover, \"East\""),
                                fte("0"),
                                new Cell.Missing(Shorthand.NOT_APPLICABLE, "no posts in the establishment"),
                                fte("0"),
                                Cell.text("")),
                        new Row(
                                Row.Kind.SUBTOTAL,
                                List.of(
                                        Cell.text("East Kent"),
                                        fte("24.05"),
                                        fte("-5.35"),
                                        fte("1234567"),
                                        Cell.text("+"))),
                        Row.total(Cell.text("County"), fte("24.05"), fte("-5.35"), fte("1234567"), Cell.text("@all"))),
                List.of("Vacancy rate: (establishment less in post) / establishment."),
                "establishment and staff in post, 30 April 2011");
    }

    public static AppendixTable mix() {
        return new AppendixTable(
                "staffing-mix",
                "Staffing mix, 30 April 2011",
                List.of(Column.words("kind", "Kind"), Column.figures("people", "People", Format.PEOPLE)),
                List.of(Row.detail(Cell.text("Permanent"), Cell.of(121)), Row.total(Cell.text("All"), Cell.of(1300))),
                List.of(),
                "staff in post");
    }

    private static Cell fte(String value) {
        return Cell.of(new BigDecimal(value));
    }
}
