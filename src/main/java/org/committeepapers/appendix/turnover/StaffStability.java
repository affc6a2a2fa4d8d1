package org.committeepapers.appendix.turnover;

import com.google.auto.service.AutoService;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.committeepapers.appendix.AltText;
import org.committeepapers.appendix.Appendix;
import org.committeepapers.appendix.AppendixContent;
import org.committeepapers.appendix.AppendixTable;
import org.committeepapers.appendix.Cell;
import org.committeepapers.appendix.Chart;
import org.committeepapers.appendix.Column;
import org.committeepapers.appendix.Printed;
import org.committeepapers.appendix.Row;
import org.committeepapers.council.Band;
import org.committeepapers.council.OrgUnits;
import org.committeepapers.measure.Exact;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Shorthand;
import org.committeepapers.measure.Stability;
import org.committeepapers.month.MonthData;
import org.committeepapers.month.Needs;
import org.committeepapers.staging.StaffMember;

/// How long the workforce has been social workers here, in the council's bands, its services side by side.
@AutoService(Appendix.class)
public final class StaffStability implements Appendix {

    private static final String NOBODY = "nobody in post with a known start date";

    /// A service's workforce. `key` begins the names of its columns.
    private record Workforce(String key, String name, Stability stability) {}

    @Override
    public String slug() {
        return "staff-stability";
    }

    @Override
    public String title() {
        return "Staff stability";
    }

    @Override
    public Needs needs() {
        return Needs.of(Set.of(StaffMember.class));
    }

    @Override
    public AppendixContent of(MonthData month) {
        List<Band> bands = month.council().tenureBands();
        List<Workforce> workforces = workforces(month);
        String asAt = Printed.day(month.asAt());
        return new AppendixContent(
                slug(),
                title() + " as at " + asAt,
                false,
                List.of(table(bands, workforces, asAt)),
                List.of(chart(bands, workforces, asAt)),
                figures(bands, workforces));
    }

    private static List<Workforce> workforces(MonthData month) {
        List<StaffMember> staff = month.at(StaffMember.class, month.month());
        OrgUnits units = month.council().units();
        List<Band> bands = month.council().tenureBands();
        if (month.council().services().isEmpty()) {
            return List.of(new Workforce("workforce", "Workforce", Stability.of(bands, staff, month.asAt())));
        }
        return month.council().services().stream()
                .map(service -> {
                    String name = units.get(service).printedName();
                    List<StaffMember> own = staff.stream()
                            .filter(person -> units.isWithin(person.unitCode(), service))
                            .toList();
                    return new Workforce(key(name), name, Stability.of(bands, own, month.asAt()));
                })
                .toList();
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
    }

    private static AppendixTable table(List<Band> bands, List<Workforce> workforces, String asAt) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.words("period_of_employment_as_sw", "Time as a social worker here"));
        for (Workforce one : workforces) {
            columns.add(Column.figures(one.key() + "_pct", one.name(), "Share", Format.PERCENT));
            columns.add(Column.figures(one.key() + "_cumulative_pct", one.name(), "Cumulative share", Format.PERCENT));
        }
        List<Row> rows = new ArrayList<>();
        for (int band = 0; band < bands.size(); band++) {
            rows.add(bandRow(bands.get(band).name(), band, workforces));
        }
        rows.add(totalRow(bands.size() - 1, workforces));
        return new AppendixTable(
                "staff-stability",
                "Share of the workforce by time as a social worker at the council, % of fte, as at " + asAt,
                columns,
                rows,
                List.of(
                        "Share: fte of staff in post in the band as a percentage of the service's fte in post. "
                                + "Completed years; a band ends before its upper year.",
                        "Cumulative share: the band and all shorter ones, from their summed fte. "
                                + unknown(workforces)),
                "HR extract: staff in post");
    }

    private static String unknown(List<Workforce> workforces) {
        BigDecimal unknown =
                workforces.stream().map(one -> one.stability().unknown()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return unknown.signum() == 0
                ? "Every member of staff has a start date."
                : "Staff without a start date (" + Format.FTE.sentence(Exact.of(unknown)) + ") are not counted.";
    }

    private static Row bandRow(String name, int band, List<Workforce> workforces) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.text(name));
        for (Workforce one : workforces) {
            cells.add(cell(one.stability().share(band)));
            cells.add(cell(one.stability().cumulativeShare(band)));
        }
        return new Row(Row.Kind.DETAIL, cells);
    }

    private static Row totalRow(int lastBand, List<Workforce> workforces) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.text("Total"));
        for (Workforce one : workforces) {
            Optional<Exact> whole =
                    lastBand < 0 ? Optional.empty() : one.stability().cumulativeShare(lastBand);
            cells.add(cell(whole));
            cells.add(cell(whole));
        }
        return new Row(Row.Kind.TOTAL, cells);
    }

    private static Cell cell(Optional<Exact> share) {
        return Cell.of(share, Shorthand.NOT_APPLICABLE, NOBODY);
    }

    private static Chart chart(List<Band> bands, List<Workforce> workforces, String asAt) {
        List<String> names = bands.stream().map(Band::name).toList();
        List<Integer> indexes =
                java.util.stream.IntStream.range(0, bands.size()).boxed().toList();
        List<Chart.Series> series = workforces.stream()
                .map(one -> Chart.Series.of(
                        one.name(), indexes, band -> one.stability().share(band)))
                .toList();
        return new Chart(
                "staff-stability",
                Chart.Kind.COLUMN,
                "Share of the workforce by time as a social worker here, % of fte, as at " + asAt,
                names,
                series,
                Format.PERCENT,
                null,
                AltText.acrossCategories(names, series, Format.PERCENT));
    }

    private static Map<String, Object> figures(List<Band> bands, List<Workforce> workforces) {
        Map<String, Object> figures = new LinkedHashMap<>();
        List<Map<String, String>> sentences = new ArrayList<>();
        for (Workforce one : workforces) {
            if (!bands.isEmpty()) {
                one.stability()
                        .share(0)
                        .ifPresent(share -> sentences.add(Map.of(
                                "service", one.name(),
                                "band", bands.getFirst().name(),
                                "share", Format.PERCENT.sentence(share))));
            }
        }
        figures.put("newest", List.copyOf(sentences));
        return figures;
    }
}
