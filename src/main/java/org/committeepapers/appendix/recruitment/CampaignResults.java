package org.committeepapers.appendix.recruitment;

import com.google.auto.service.AutoService;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.committeepapers.appendix.Appendix;
import org.committeepapers.appendix.AppendixContent;
import org.committeepapers.appendix.AppendixTable;
import org.committeepapers.appendix.Asks;
import org.committeepapers.appendix.Column;
import org.committeepapers.appendix.Printed;
import org.committeepapers.appendix.Row;
import org.committeepapers.measure.CampaignSum;
import org.committeepapers.measure.Exact;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Unit;
import org.committeepapers.month.MonthData;
import org.committeepapers.month.Needs;
import org.committeepapers.staging.CampaignResult;
import org.committeepapers.staging.PaperFact;

/// Whether a recruitment campaign works: visitors, applications and what they cost, by advert and against the week
/// before.
@AutoService(Appendix.class)
public final class CampaignResults implements Appendix {

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
    public Asks asks() {
        return new Asks(Set.of(), Set.of(), Set.of(), Set.of(), true);
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
        String title = title() + ", to " + Printed.day(week.end());
        List<Row> lines = new CampaignLines(week, plannedWeeks(month)).rows(Names.of(month, slug()));
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
    private Optional<Exact> plannedWeeks(MonthData month) {
        return month.all(PaperFact.class).stream()
                .filter(fact -> fact.paperRef().equals(slug()) && fact.key().equals("weeks-planned"))
                .map(PaperFact::value)
                .filter(weeks -> weeks.matches("[0-9]{1,3}"))
                .findFirst()
                .map(weeks -> Exact.of(new BigDecimal(weeks)));
    }

    private static Map<String, Object> figures(CampaignWeek week) {
        CampaignSum all = CampaignSum.of(week.now());
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("weekEnd", Printed.day(week.end()));
        figures.put("visitors", whole(all.visitors()));
        figures.put("applications", whole(all.applications()));
        all.costPerVisitor().ifPresent(cost -> figures.put("costPerVisitor", new Format(Unit.GBP, 2).sentence(cost)));
        return figures;
    }

    private static String whole(long number) {
        return new Format(Unit.COUNT, 0).print(Exact.of(number));
    }
}
