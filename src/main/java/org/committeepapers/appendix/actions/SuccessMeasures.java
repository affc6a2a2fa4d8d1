package org.committeepapers.appendix.actions;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.committeepapers.appendix.Appendix;
import org.committeepapers.appendix.AppendixContent;
import org.committeepapers.appendix.AppendixTable;
import org.committeepapers.appendix.Cell;
import org.committeepapers.appendix.Column;
import org.committeepapers.appendix.Row;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Unit;
import org.committeepapers.month.Facts;
import org.committeepapers.month.MonthData;
import org.committeepapers.month.Needs;
import org.committeepapers.staging.Action;
import org.committeepapers.staging.PaperFact;

/// By what a strategy is to be judged, and the priorities it has, numbered once for all papers.
@AutoService(Appendix.class)
public final class SuccessMeasures implements Appendix {

    private static final Format NUMBER = new Format(Unit.BY_ROW, 0);

    @Override
    public String slug() {
        return "success-measures";
    }

    @Override
    public String title() {
        return "Measures of success and priorities of the strategy";
    }

    @Override
    public Needs needs() {
        return Needs.of(Set.of(PaperFact.class)).orAlso(Set.of(Action.class));
    }

    @Override
    public AppendixContent of(MonthData month) {
        List<Map<String, String>> measures = Facts.of(month, slug()).listed();
        Map<Integer, String> priorities = priorities(month);
        return new AppendixContent(
                slug(),
                title(),
                false,
                List.of(measures(measures), priorities(priorities)),
                List.of(),
                Map.of("measures", measures.size(), "priorities", priorities.size()));
    }

    /// The titles of the action plan's priorities by their numbers; of two titles the first by the alphabet.
    private static Map<Integer, String> priorities(MonthData month) {
        Map<Integer, String> titles = new TreeMap<>();
        for (Action action : month.all(Action.class)) {
            if (action.priorityNo() != null && action.priorityTitle() != null) {
                titles.merge(
                        action.priorityNo(),
                        action.priorityTitle(),
                        (one, other) -> one.compareTo(other) <= 0 ? one : other);
            }
        }
        return titles;
    }

    private static AppendixTable measures(List<Map<String, String>> measures) {
        Map<String, Integer> numbers = new HashMap<>();
        List<Row> rows = new ArrayList<>();
        for (Map<String, String> measure : measures) {
            String kind = measure.getOrDefault("kind", "Measure");
            rows.add(Row.detail(
                    Cell.text(kind),
                    Cell.of(numbers.merge(kind, 1, Integer::sum)),
                    Cell.text(measure.getOrDefault("measure", "not worded"))));
        }
        return new AppendixTable(
                "success-measures",
                "Measures by which the strategy is judged",
                List.of(
                        Column.words("kind", "Kind"),
                        Column.figures("no", "No.", NUMBER),
                        Column.words("measure", "Measure")),
                rows,
                List.of("Measures are numbered within their kind."),
                "Council's reference file of words for the strategy");
    }

    private static AppendixTable priorities(Map<Integer, String> priorities) {
        List<Row> rows = new ArrayList<>();
        priorities.forEach((number, title) ->
                rows.add(Row.detail(Cell.text(title), Cell.of(number), Cell.of(number), Cell.of(number))));
        return new AppendixTable(
                "strategy-priorities",
                "Priorities of the strategy and their numbers",
                List.of(
                        Column.words("priority", "Priority"),
                        Column.figures("report_section_2_order", "Place in the report", NUMBER),
                        Column.figures("strategy_printed_number", "Number in the strategy", NUMBER),
                        Column.figures("action_plan_printed_number", "Number in the action plan", NUMBER)),
                rows,
                List.of("A priority has the number of the action plan wherever it is named."),
                "Action plan extract");
    }
}
