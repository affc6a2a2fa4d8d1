package org.committeepapers.appendix.recruitment;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.committeepapers.appendix.Cell;
import org.committeepapers.appendix.Row;
import org.committeepapers.measure.Exact;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Shorthand;
import org.committeepapers.measure.Unit;
import org.committeepapers.staging.CampaignResult;

/// The lines that a council prints of a campaign's results. Its `names` list them: a measure alone
/// (`VISITORS_CHANGE`), of a site (`VISITORS_CHANGE The Guardian`) or of an advert
/// (`RESPONSES Community Care / Team Leader listing`), with the words to print.
///
/// @param planned weeks the campaign is to run, where the council says so
record CampaignLines(CampaignWeek week, Optional<Exact> planned) {

    private static final String WEEK_END = "WEEK_END";
    private static final String COMPLETED = "WEEKS_COMPLETED";
    private static final String REMAINING = "WEEKS_REMAINING";
    private static final Format WHOLE = new Format(Unit.BY_ROW, 0);

    List<Row> rows(Names names) {
        Map<String, String> lines = names.printed().isEmpty() ? inOurWords() : names.printed();
        return lines.entrySet().stream()
                .map(line -> row(line.getKey(), line.getValue()))
                .toList();
    }

    /// Every measure, of all adverts.
    private static Map<String, String> inOurWords() {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put(WEEK_END, "Campaign data to");
        lines.put(COMPLETED, "Weeks completed");
        lines.put(REMAINING, "Weeks remaining");
        Arrays.stream(CampaignMeasure.values()).forEach(measure -> lines.put(measure.name(), measure.words()));
        return lines;
    }

    private Row row(String code, String words) {
        return switch (code) {
            case WEEK_END -> Row.detail(Cell.text(words), Cell.text(week.end().toString()), Cell.text("date"));
            case COMPLETED -> row(words, Optional.of(completed()), WHOLE, "weeks", "");
            case REMAINING ->
                row(words, remaining(), WHOLE, "weeks", "the length of the campaign is not in the paper facts");
            default -> measured(code, words);
        };
    }

    private Row measured(String code, String words) {
        String name = code.split(" ", 2)[0];
        String of = code.substring(name.length()).strip();
        Predicate<CampaignResult> adverts =
                result -> of.isEmpty() || of.equals(result.site()) || of.equals(place(result));
        if (week.now().stream().noneMatch(adverts)) {
            return row(words, Optional.empty(), WHOLE, "", "no advert of the campaign is called " + of);
        }
        return Stream.of(CampaignMeasure.values())
                .filter(measure -> measure.name().equals(name))
                .findFirst()
                .map(measure -> row(
                        words,
                        measure.of(week, adverts),
                        measure.format(),
                        measure.unit(),
                        "nothing to divide by, or no week before"))
                .orElseGet(() -> row(words, Optional.empty(), WHOLE, "", "there is no measure " + name));
    }

    /// `Google / Location keywords`.
    static String place(CampaignResult result) {
        return result.site() + " / " + result.advert();
    }

    private Exact completed() {
        return Exact.of(week.completed());
    }

    private Optional<Exact> remaining() {
        return planned.map(weeks -> weeks.minus(completed()));
    }

    private static Row row(String words, Optional<Exact> value, Format format, String unit, String ifMissing) {
        Cell cell = value.map(figure -> Cell.of(figure, format))
                .orElseGet(() -> new Cell.Missing(Shorthand.NOT_AVAILABLE, ifMissing));
        return Row.detail(Cell.text(words), cell, Cell.text(unit));
    }
}
