package org.committeepapers.appendix.campaign;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.committeepapers.appendix.Cell;
import org.committeepapers.appendix.Row;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Operation;
import org.committeepapers.measure.Unit;
import org.committeepapers.staging.CampaignResult;

/// The lines that a council prints of a campaign's results. Its `names` list them: a measure alone
/// (`VISITORS_CHANGE`), of a site (`VISITORS_CHANGE The Guardian`) or of an advert
/// (`RESPONSES Community Care / Team Leader listing`), with the words to print.
///
/// @param planned weeks the campaign is to run, where the council says so
record CampaignLines(CampaignWeek week, Figure planned) {

    private static final String WEEK_END = "WEEK_END";
    private static final String COMPLETED = "WEEKS_COMPLETED";
    private static final String REMAINING = "WEEKS_REMAINING";
    private static final Format WHOLE = new Format(Unit.BY_ROW, 0);

    /// The codes that `names` may have; `*` stands for the name of a site or advert.
    static Set<String> codes() {
        Set<String> codes = new TreeSet<>(inOurWords().keySet());
        Arrays.stream(CampaignMeasure.values()).forEach(measure -> codes.add(measure.name() + " *"));
        return codes;
    }

    /// @param names the council's words by code; empty for every measure, of all adverts
    List<Row> rows(Map<String, String> names) {
        Map<String, String> lines = names.isEmpty() ? inOurWords() : names;
        return lines.entrySet().stream()
                .map(line -> row(line.getKey(), line.getValue()))
                .toList();
    }

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
            case COMPLETED -> row(words, week.completed(), WHOLE, "weeks");
            case REMAINING ->
                row(
                        words,
                        Figure.of("weeks remaining", Operation.LESS, List.of(planned, week.completed())),
                        WHOLE,
                        "weeks");
            default -> measured(code, words);
        };
    }

    private Row measured(String code, String words) {
        String name = code.split(" ", 2)[0];
        String of = code.substring(name.length()).strip();
        Predicate<CampaignResult> adverts =
                result -> of.isEmpty() || of.equals(result.site()) || of.equals(place(result));
        if (week.now().stream().noneMatch(adverts)) {
            return row(words, Figure.notAvailable("no advert of the campaign is called " + of), WHOLE, "");
        }
        return Stream.of(CampaignMeasure.values())
                .filter(measure -> measure.name().equals(name))
                .findFirst()
                .map(measure -> row(words, measure.of(week, adverts), measure.format(), measure.unit()))
                .orElseGet(() -> row(words, Figure.notAvailable("there is no measure " + name), WHOLE, ""));
    }

    /// `Google / Location keywords`.
    static String place(CampaignResult result) {
        return result.site() + " / " + result.advert();
    }

    private static Row row(String words, Figure figure, Format format, String unit) {
        return Row.detail(Cell.text(words), Cell.of(figure, format), Cell.text(unit));
    }
}
