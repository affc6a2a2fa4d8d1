package org.committeepapers.appendix.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.committeepapers.appendix.Cell;
import org.committeepapers.appendix.Row;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Operation;
import org.committeepapers.measure.Unit;
import org.committeepapers.staging.CampaignResult;
import org.jspecify.annotations.Nullable;

/// The lines that a council prints of a campaign's results, as it lists them under `lines` of the appendix: a measure
/// of
/// all adverts, of those of a site, or of one.
///
/// @param planned weeks the campaign is to run, where the council says so
record CampaignLines(CampaignWeek week, Figure planned) {

    private static final String WEEK_END = "week-end";
    private static final String COMPLETED = "weeks-completed";
    private static final String REMAINING = "weeks-remaining";
    private static final Format WHOLE = new Format(Unit.BY_ROW, 0);

    /// @param listed each with its `measure`, its `label`, and the `site` and `advert` it is of; none for every
    /// measure,
    ///     of all adverts
    List<Row> rows(List<Map<String, String>> listed) {
        List<Map<String, String>> lines = listed.isEmpty() ? inOurWords() : listed;
        return lines.stream().map(this::row).toList();
    }

    static List<Map<String, String>> inOurWords() {
        List<Map<String, String>> lines = new ArrayList<>();
        lines.add(line(WEEK_END, "Campaign data to"));
        lines.add(line(COMPLETED, "Weeks completed"));
        lines.add(line(REMAINING, "Weeks remaining"));
        for (CampaignMeasure measure : CampaignMeasure.values()) {
            lines.add(line(measure.code(), measure.words()));
        }
        return lines;
    }

    private static Map<String, String> line(String measure, String label) {
        return Map.of("measure", measure, "label", label);
    }

    private Row row(Map<String, String> line) {
        String words = line.getOrDefault("label", "");
        String measure = line.getOrDefault("measure", "");
        return switch (measure) {
            case WEEK_END -> Row.detail(Cell.text(words), Cell.text(week.end().toString()), Cell.text("date"));
            case COMPLETED -> row(words, week.completed(), WHOLE, "weeks");
            case REMAINING ->
                row(
                        words,
                        Figure.of("weeks remaining", Operation.LESS, List.of(planned, week.completed())),
                        WHOLE,
                        "weeks");
            default -> measured(CampaignMeasure.of(measure), words, line.get("site"), line.get("advert"));
        };
    }

    private Row measured(CampaignMeasure measure, String words, @Nullable String site, @Nullable String advert) {
        Predicate<CampaignResult> adverts = result ->
                (site == null || site.equals(result.site())) && (advert == null || advert.equals(result.advert()));
        if (week.now().stream().noneMatch(adverts)) {
            String of = Stream.of(site, advert).filter(Objects::nonNull).collect(Collectors.joining(" / "));
            return row(words, Figure.notAvailable("no advert of the campaign is called " + of), WHOLE, "");
        }
        return row(words, measure.of(week, adverts), measure.format(), measure.unit());
    }

    /// `Google / Location keywords`.
    static String place(CampaignResult result) {
        return result.site() + " / " + result.advert();
    }

    private static Row row(String words, Figure figure, Format format, String unit) {
        return Row.detail(Cell.text(words), Cell.of(figure, format), Cell.text(unit));
    }
}
