package org.committeepapers.appendix.list;

import com.google.auto.service.AutoService;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Scope;
import org.committeepapers.staging.Action;

/// The priorities of the action plan by their numbers. Of two titles of one number the first by the alphabet is
/// printed.
@AutoService(Listing.class)
public final class Priorities extends Listed<Priorities.Priority> {

    public record Priority(String priority, Figure number) {}

    public Priorities() {
        super("priorities", Priority.class, Action.class);
    }

    @Override
    public List<Priority> rows(Scope scope) {
        Map<Integer, Action> first = new TreeMap<>();
        scope.facts(Action.class).stream()
                .filter(action -> action.priorityNo() != null && action.priorityTitle() != null)
                .forEach(action -> first.merge(
                        Objects.requireNonNull(action.priorityNo()),
                        action,
                        (one, other) -> title(one).compareTo(title(other)) <= 0 ? one : other));
        return first.values().stream()
                .map(action -> new Priority(title(action), number(action)))
                .toList();
    }

    private static String title(Action action) {
        return Objects.requireNonNull(action.priorityTitle());
    }

    private static Figure number(Action action) {
        return Figure.stated(
                "priority",
                "priority_no",
                action,
                one -> one.priorityNo() == null ? null : BigDecimal.valueOf(one.priorityNo()),
                Figure.none(""));
    }
}
