package org.committeepapers.appendix.list;

import com.google.auto.service.AutoService;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.committeepapers.measure.Scope;
import org.committeepapers.staging.Action;
import org.jspecify.annotations.Nullable;

/// The actions of the plan by section: sections in the order of their first action, actions in the order of their
/// references.
@AutoService(Listing.class)
public final class Actions extends Listed<Actions.Line> {

    /// @param status as the plan words it, else its stage
    public record Line(
            String section,
            String action,
            @Nullable String timescale,
            @Nullable String leadOfficer,
            @Nullable String status) {}

    public Actions() {
        super("actions", Line.class, Action.class);
    }

    @Override
    public List<Line> rows(Scope scope) {
        Map<String, String> headings = scope.council().list("action-plan", "priorities").stream()
                .collect(Collectors.toMap(
                        said -> said.get("number"), said -> said.get("heading"), (first, again) -> first));
        return scope.facts(Action.class).stream()
                .sorted(Comparator.comparing(Action::actionRef))
                .collect(Collectors.groupingBy(
                        action -> section(action, headings), LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .flatMap(section -> section.getValue().stream().map(action -> line(section.getKey(), action)))
                .toList();
    }

    /// As the council heads it, else made of the priority's number and title.
    private static String section(Action action, Map<String, String> headings) {
        String title = Objects.requireNonNullElse(action.priorityTitle(), "No heading");
        return action.priorityNo() == null
                ? title
                : headings.getOrDefault(
                        String.valueOf(action.priorityNo()), "Priority " + action.priorityNo() + " - " + title);
    }

    private static Line line(String section, Action action) {
        return new Line(
                section,
                action.actionShort(),
                action.timescale(),
                action.leadRole(),
                action.statusText() != null ? action.statusText() : word(action.status()));
    }

    /// `Not started`, `Commenced` and so on.
    private static @Nullable String word(Action.@Nullable Status status) {
        if (status == null) {
            return null;
        }
        String words = status.name().replace('_', ' ');
        return words.charAt(0) + words.substring(1).toLowerCase(Locale.ROOT);
    }
}
