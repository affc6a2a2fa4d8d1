package org.committeepapers.run;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.committeepapers.appendix.AppendixContent;
import org.committeepapers.appendix.AppendixTable;
import org.committeepapers.appendix.Cell;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.NotSent;
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
            AppendixContent content = chosen.appendix().of(month);
            List<String> reasons = nothingKnown(content, chosen, month);
            if (reasons.isEmpty()) {
                made.add(new Made(chosen, content));
            } else {
                notMade.add(notMade(chosen, month, reasons));
            }
        }
        return new Making(made, notMade);
    }

    /// Why no cell of any table holds a figure; empty where one does, or where the appendix holds words only.
    private static List<String> nothingKnown(AppendixContent content, Chosen chosen, MonthData month) {
        List<Cell> cells = content.tables().stream()
                .map(AppendixTable::rows)
                .flatMap(List::stream)
                .flatMap(row -> row.cells().stream())
                .toList();
        if (cells.stream().anyMatch(cell -> cell instanceof Cell.Figure || cell instanceof Cell.Status)) {
            return List.of();
        }
        if (cells.isEmpty()) {
            return whyNotSent(
                    notSent(
                            Stream.concat(
                                            chosen.appendix().needs().required().stream(),
                                            chosen.appendix().needs().optional().stream())
                                    .collect(Collectors.toSet()),
                            month),
                    month.month());
        }
        return cells.stream()
                .filter(Cell.Missing.class::isInstance)
                .map(cell -> ((Cell.Missing) cell).reason())
                .distinct()
                .toList();
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
        String more = reasons.size() > REASONS_SAID ? "; and " + (reasons.size() - REASONS_SAID) + " more reasons" : "";
        return new NotMade(
                chosen,
                reasons.stream().limit(REASONS_SAID).collect(Collectors.joining("; ")) + more,
                nearMisses(chosen, month));
    }

    private static List<String> nearMisses(Chosen chosen, MonthData month) {
        List<String> sentences = new ArrayList<>();
        Collection<Class<? extends Record>> reads =
                new ArrayList<>(chosen.appendix().needs().required());
        reads.addAll(chosen.appendix().needs().optional());
        for (Class<? extends Record> type : notSent(Set.copyOf(reads), month)) {
            String layout = Layouts.of(type).name();
            for (String file : new TreeSet<>(NearMisses.of(month.council(), month.month(), Layouts.of(type)))) {
                sentences.add("\"" + file + "\" may be " + layout + ": name it " + layout
                        + file.substring(Math.max(file.lastIndexOf('.'), 0)) + ".");
            }
        }
        return sentences;
    }
}
