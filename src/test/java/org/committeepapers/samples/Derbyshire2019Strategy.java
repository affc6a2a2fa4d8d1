package org.committeepapers.samples;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.committeepapers.staging.Action;
import org.committeepapers.staging.Action.Status;

/// Derbyshire's strategy of 2019: its plan of actions as the paper prints it, and by what it is to be judged.
final class Derbyshire2019Strategy {

    private static final String PLAN = "derbyshire-2019/action-plan";
    private static final Pattern PRIORITY = Pattern.compile("Priority (\\d) (?:- )?(.+)");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

    private Derbyshire2019Strategy() {}

    /// The headings of its priorities by their numbers.
    static String headings() {
        return Golden.rows(PLAN).stream()
                .map(row -> row.get("section"))
                .distinct()
                .map(PRIORITY::matcher)
                .filter(Matcher::matches)
                .map(priority -> "      - {number: %s, heading: %s}".formatted(priority.group(1), priority.group()))
                .collect(Collectors.joining("\n"));
    }

    static void writeTo(SampleFolder folder) {
        List<Action> actions = new ArrayList<>();
        for (Map<String, String> row : Golden.rows(PLAN)) {
            actions.add(action("A%02d".formatted(actions.size() + 1), row));
        }
        folder.write("2019-04/actions.csv", new Extract<>(Action.class, actions).csv());
    }

    private static Action action(String ref, Map<String, String> row) {
        Matcher priority = PRIORITY.matcher(row.get("section"));
        boolean numbered = priority.matches();
        String status = row.get("status_short");
        Status code = code(status);
        boolean onlyCode = code != null && status.equalsIgnoreCase(code.name());
        return new Action(
                ref,
                numbered ? Integer.valueOf(priority.group(1)) : null,
                numbered ? priority.group(2) : row.get("section"),
                row.get("action_short"),
                known(row.get("timescale")),
                due(row.get("timescale")),
                known(row.get("lead_officer")),
                code,
                onlyCode ? null : known(status));
    }

    private static Status code(String status) {
        String words = status.toLowerCase(Locale.ROOT);
        if (words.contains("established")) {
            return Status.ESTABLISHED;
        }
        return switch (words) {
            case "completed" -> Status.COMPLETED;
            case "commenced" -> Status.COMMENCED;
            default -> null;
        };
    }

    private static String known(String words) {
        return words.isEmpty() ? null : words;
    }

    /// The end of a month that is named.
    private static LocalDate due(String timescale) {
        return timescale.matches("[A-Z][a-z]+ \\d{4}")
                ? YearMonth.parse(timescale, MONTH).atEndOfMonth()
                : null;
    }
}
