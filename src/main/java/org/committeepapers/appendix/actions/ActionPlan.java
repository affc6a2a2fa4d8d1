package org.committeepapers.appendix.actions;

import com.google.auto.service.AutoService;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.committeepapers.appendix.Appendix;
import org.committeepapers.appendix.AppendixContent;
import org.committeepapers.appendix.AppendixTable;
import org.committeepapers.appendix.Cell;
import org.committeepapers.appendix.Column;
import org.committeepapers.appendix.Printed;
import org.committeepapers.appendix.Row;
import org.committeepapers.measure.Shorthand;
import org.committeepapers.month.Facts;
import org.committeepapers.month.MonthData;
import org.committeepapers.month.Needs;
import org.committeepapers.staging.Action;
import org.committeepapers.staging.Action.Status;
import org.committeepapers.staging.PaperFact;
import org.jspecify.annotations.Nullable;

/// Who does what by when, and how far it has got, section by section.
@AutoService(Appendix.class)
public final class ActionPlan implements Appendix {

    @Override
    public String slug() {
        return "action-plan";
    }

    @Override
    public String title() {
        return "Action plan";
    }

    @Override
    public Needs needs() {
        return Needs.of(Set.of(Action.class)).orAlso(Set.of(PaperFact.class));
    }

    @Override
    public AppendixContent of(MonthData month) {
        Map<String, List<Action>> sections = sections(month);
        List<Action> actions = sections.values().stream().flatMap(List::stream).toList();
        return new AppendixContent(
                slug(),
                title() + " as at " + Printed.day(month.asAt()),
                true,
                List.of(table(sections, month)),
                List.of(),
                figures(actions, month));
    }

    /// Sections in the order of their first action, actions in the order of their references.
    private static Map<String, List<Action>> sections(MonthData month) {
        Map<String, String> headings = Facts.of(month, "action-plan").byKey();
        return month.all(Action.class).stream()
                .sorted(Comparator.comparing(Action::actionRef))
                .collect(Collectors.groupingBy(
                        action -> section(action, headings), LinkedHashMap::new, Collectors.toList()));
    }

    /// As the council heads it, else made of the priority's number and title.
    private static String section(Action action, Map<String, String> headings) {
        String title = action.priorityTitle() == null ? "No heading" : action.priorityTitle();
        if (action.priorityNo() == null) {
            return title;
        }
        return headings.getOrDefault(
                String.valueOf(action.priorityNo()), "Priority " + action.priorityNo() + " - " + title);
    }

    private static AppendixTable table(Map<String, List<Action>> sections, MonthData month) {
        return new AppendixTable(
                "action-plan",
                "Actions by section, with their leads and status, " + Printed.month(month.month()),
                List.of(
                        Column.words("section", "Section"),
                        Column.words("action_short", "Action"),
                        Column.words("timescale", "Timescale"),
                        Column.words("lead_officer", "Lead officer"),
                        Column.words("status_short", "Status")),
                sections.entrySet().stream()
                        .flatMap(section -> section.getValue().stream().map(action -> row(section.getKey(), action)))
                        .toList(),
                List.of("Leads are named by their role."),
                "Action plan extract");
    }

    private static Row row(String section, Action action) {
        String status = action.statusText() != null ? action.statusText() : word(action.status());
        return Row.detail(
                Cell.text(section),
                Cell.text(action.actionShort()),
                cell(action.timescale(), "no timescale is given"),
                cell(action.leadRole(), "no lead is given"),
                cell(status, "no status is reported"));
    }

    private static Cell cell(@Nullable String words, String reason) {
        return words == null ? new Cell.Missing(Shorthand.NOT_AVAILABLE, reason) : Cell.text(words);
    }

    /// `Not started`, `Commenced` and so on.
    private static @Nullable String word(@Nullable Status status) {
        if (status == null) {
            return null;
        }
        String words = status.name().replace('_', ' ');
        return words.charAt(0) + words.substring(1).toLowerCase(Locale.ROOT);
    }

    private static Map<String, Object> figures(List<Action> actions, MonthData month) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("actions", actions.size());
        for (Status status : Status.values()) {
            figures.put(
                    status.name().toLowerCase(Locale.ROOT),
                    actions.stream().filter(action -> action.status() == status).count());
        }
        figures.put(
                "silent",
                actions.stream()
                        .filter(action -> action.status() == null && action.statusText() == null)
                        .count());
        figures.put(
                "overdue",
                actions.stream()
                        .filter(action -> action.dueDate() != null
                                && action.dueDate().isBefore(month.asAt())
                                && action.status() != Status.COMPLETED)
                        .count());
        return figures;
    }
}
