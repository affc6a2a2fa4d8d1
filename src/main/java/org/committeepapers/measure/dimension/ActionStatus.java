package org.committeepapers.measure.dimension;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.committeepapers.measure.Dimension;
import org.committeepapers.measure.Narrowing;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.Value;
import org.committeepapers.staging.Action;
import org.committeepapers.staging.Action.Status;

/// How far actions have come: the stages of a plan, those of which something else is said, and those of which nothing
/// is.
@AutoService(Dimension.class)
public final class ActionStatus implements Dimension {

    private static final String IN_WORDS = "in-words";
    private static final String SILENT = "not-reported";

    @Override
    public String name() {
        return "action-status";
    }

    @Override
    public Set<Class<? extends Record>> divides() {
        return Set.of(Action.class);
    }

    @Override
    public boolean covers() {
        return true;
    }

    @Override
    public List<Value> values(Scope scope, String of) {
        return Stream.concat(Stream.of(Status.values()).map(ActionStatus::code), Stream.of(IN_WORDS, SILENT))
                .map(ActionStatus::value)
                .toList();
    }

    private static Value value(String code) {
        String words = code.replace('-', ' ');
        return Value.of(
                words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1),
                Narrowing.to("action-status", code)
                        .where(Action.class, action -> of(action).equals(code)));
    }

    private static String of(Action action) {
        if (action.status() != null) {
            return code(action.status());
        }
        return action.statusText() == null ? SILENT : IN_WORDS;
    }

    private static String code(Status status) {
        return status.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
