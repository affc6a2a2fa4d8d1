package org.committeepapers.run;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.committeepapers.appendix.AppendixContent;
import org.committeepapers.appendix.AppendixTable;
import org.committeepapers.appendix.Cell;
import org.committeepapers.appendix.Row;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.NotSent;
import org.committeepapers.measure.NotSetException;
import org.committeepapers.month.MonthData;
import org.committeepapers.run.Edition.Chosen;
import org.committeepapers.run.Edition.Made;
import org.committeepapers.run.Edition.NotMade;
import org.committeepapers.staging.Layout;
import org.committeepapers.staging.Layouts;
import org.committeepapers.staging.NearMisses;

/// Which appendices a month allows: one whose figures would all be missing is not made, and it is said why.
record Making(List<Made> made, List<NotMade> notMade) {

    private static final int REASONS_SAID = 3;

    static Making of(List<Chosen> wanted, MonthData month) {
        List<Made> made = new ArrayList<>();
        List<NotMade> notMade = new ArrayList<>();
        for (Chosen chosen : wanted) {
            List<Class<? extends Record>> lacking =
                    notSent(chosen.appendix().needs().required(), month);
            if (!lacking.isEmpty()) {
                notMade.add(notMade(chosen, month, whyNotSent(lacking, month.month())));
                continue;
            }
            AppendixContent content;
            try {
                content = chosen.appendix().of(month);
            } catch (NotSetException unset) {
                notMade.add(
                        notMade(chosen, month, List.of("the council's folder does not set the " + unset.getMessage())));
                continue;
            }
            if (!content.open().isEmpty()) {
                throw new MustNotGoOutException(chosen.named() + " does not close, so nothing is published: "
                        + String.join("; ", content.open()) + ".");
            }
            List<String> reasons = nothingKnown(content, chosen, month);
            if (reasons.isEmpty()) {
                made.add(new Made(chosen, content));
            } else {
                notMade.add(notMade(chosen, month, reasons));
            }
        }
        owned(made);
        return new Making(made, notMade);
    }

    /// A table has one owner: two of one name would be one file, and one of them would be lost.
    private static void owned(List<Made> made) {
        Map<String, Chosen> owners = new HashMap<>();
        for (Made one : made) {
            for (AppendixTable table : one.content().tables()) {
                Chosen before = owners.putIfAbsent(table.name(), one.chosen());
                if (before != null) {
                    throw new WrongInputException(
                            before.named() + " and " + one.chosen().named()
                                    + " both print a table called \"" + table.name()
                                    + "\". List one of them in council.yaml, or give a table another name.");
                }
            }
        }
    }

    /// Why no cell of any table and no point of any chart holds a figure; empty where one does, or where the appendix
    /// holds words only.
    private static List<String> nothingKnown(AppendixContent content, Chosen chosen, MonthData month) {
        List<Cell> cells = content.tables().stream()
                .flatMap(table -> table.rows().stream().flatMap(row -> figureCells(table, row)))
                .toList();
        boolean drawn = content.charts().stream()
                .flatMap(chart -> chart.series().stream())
                .flatMap(series -> series.values().stream())
                .anyMatch(Objects::nonNull);
        if (drawn || cells.stream().anyMatch(cell -> cell instanceof Cell.Figure || cell instanceof Cell.Status)) {
            return List.of();
        }
        if (content.tables().stream().allMatch(table -> table.rows().isEmpty())) {
            return whyNotSent(notSent(chosen.appendix().needs().all(), month), month.month());
        }
        return cells.stream()
                .filter(Cell.Missing.class::isInstance)
                .map(cell -> ((Cell.Missing) cell).reason())
                .distinct()
                .toList();
    }

    /// The cells of a row in which a figure belongs.
    private static Stream<Cell> figureCells(AppendixTable table, Row row) {
        return IntStream.range(0, row.cells().size())
                .filter(column ->
                        table.columns().get(column).numeric() || row.cells().get(column) instanceof Cell.Status)
                .mapToObj(row.cells()::get);
    }

    private static List<Class<? extends Record>> notSent(Set<Class<? extends Record>> types, MonthData month) {
        return Layouts.list().stream()
                .<Class<? extends Record>>map(Layout::rowType)
                .filter(types::contains)
                .filter(type -> !month.has(type))
                .toList();
    }

    private static List<String> whyNotSent(List<Class<? extends Record>> types, YearMonth month) {
        return types.stream()
                .map(type -> Layouts.of(type).kind() == Layout.Kind.SNAPSHOT
                        ? NotSent.figure(type, month)
                        : NotSent.figure(type))
                .map(figure -> figure instanceof Figure.Missing missing ? missing.why() : null)
                .filter(Objects::nonNull)
                .toList();
    }

    private static NotMade notMade(Chosen chosen, MonthData month, List<String> reasons) {
        int more = reasons.size() - REASONS_SAID;
        return new NotMade(
                chosen,
                reasons.stream().limit(REASONS_SAID).collect(Collectors.joining("; "))
                        + (more > 0 ? "; and for " + more + " more " + (more == 1 ? "reason" : "reasons") : ""),
                nearMisses(chosen, month));
    }

    private static List<String> nearMisses(Chosen chosen, MonthData month) {
        List<String> sentences = new ArrayList<>();
        for (Class<? extends Record> type : notSent(chosen.appendix().needs().all(), month)) {
            String layout = Layouts.of(type).name();
            for (String file : NearMisses.of(month.council(), month.month(), Layouts.of(type))) {
                sentences.add("\"" + file + "\" could be " + layout + ", which was not sent: name it " + layout
                        + file.substring(Math.max(file.lastIndexOf('.'), 0)) + ".");
            }
        }
        return sentences;
    }
}
