package org.committeepapers.appendix.campaign;

import com.google.auto.service.AutoService;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.committeepapers.appendix.Appendix;
import org.committeepapers.appendix.AppendixContent;
import org.committeepapers.appendix.AppendixTable;
import org.committeepapers.appendix.Column;
import org.committeepapers.appendix.NamedFigure;
import org.committeepapers.appendix.Row;
import org.committeepapers.measure.Dates;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Unit;
import org.committeepapers.measure.recruitment.CampaignSum;
import org.committeepapers.month.MonthData;
import org.committeepapers.month.Needs;
import org.committeepapers.staging.CampaignResult;
import org.committeepapers.staging.PaperFact;

/// Whether a recruitment campaign works: visitors, applications and what they cost, by advert and against the week
/// before.
@AutoService(Appendix.class)
public final class CampaignResults implements Appendix {

    private static final Figure UNPLANNED = Figure.notAvailable("the length of the campaign is not in the paper facts");

    static final String SOURCE = "Campaign results of the advertising agency";

    @Override
    public String slug() {
        return "campaign-results";
    }

    @Override
    public String title() {
        return "Recruitment campaign results";
    }

    @Override
    public Needs needs() {
        return Needs.of(Set.of(CampaignResult.class)).orAlso(Set.of(PaperFact.class));
    }

    @Override
    public AppendixContent of(MonthData month) {
        return CampaignWeek.of(month)
                .map(week -> content(month, week))
                .orElseGet(() -> new AppendixContent(
                        slug(), title(), true, List.of(summary(title(), List.of())), List.of(), Map.of()));
    }

    private AppendixContent content(MonthData month, CampaignWeek week) {
        CampaignAdverts adverts = new CampaignAdverts(week);
        String title = title() + ", to " + Dates.day(week.end());
        List<Row> lines = new CampaignLines(week, plannedWeeks(month))
                .rows(month.council().list(slug(), "lines"));
        return new AppendixContent(
                slug(),
                title,
                true,
                List.of(summary(title, lines), adverts.table()),
                List.of(adverts.spendAndApplications(), adverts.responses()),
                figures(week));
    }

    private static AppendixTable summary(String title, List<Row> lines) {
        return new AppendixTable(
                "appendix-7-campaign-results",
                title,
                List.of(
                        Column.words("measure", "Measure"),
                        Column.figures("value", "Value", new Format(Unit.BY_ROW, 0)),
                        Column.words("unit", "Unit")),
                lines,
                List.of(
                        "Change: this week over the week before, less 1. Shares are of all visitors to date, or of all"
                                + " applications of the last 7 days, whether of a site or of an advert.",
                        "Costs: media spend to date, apportioned over the campaign, over clicks or visitors."),
                SOURCE);
    }

    /// How many weeks the campaign is to run: the fact `weeks-planned` kept for this appendix.
    private Figure plannedWeeks(MonthData month) {
        return month.all(PaperFact.class).stream()
                .filter(fact -> fact.paperRef().equals(slug()) && fact.key().equals("weeks-planned"))
                .filter(fact -> fact.value().matches("[0-9]{1,3}"))
                .findFirst()
                .map(fact ->
                        Figure.stated("weeks planned", "value", fact, one -> new BigDecimal(one.value()), UNPLANNED))
                .orElse(UNPLANNED);
    }

    private static Map<String, Object> figures(CampaignWeek week) {
        CampaignSum all = CampaignSum.of(week.now());
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("weekEnd", Dates.day(week.end()));
        name(figures, "visitors", all.visitors(), new Format(Unit.COUNT, 0));
        name(figures, "applications", all.applications(), new Format(Unit.COUNT, 0));
        name(figures, "costPerVisitor", all.costPerVisitor(), new Format(Unit.GBP, 2));
        return figures;
    }

    private static void name(Map<String, Object> figures, String name, Figure figure, Format format) {
        figure.known().ifPresent(value -> figures.put(name, new NamedFigure(value, format)));
    }
}
