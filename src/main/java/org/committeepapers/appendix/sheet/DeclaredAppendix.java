package org.committeepapers.appendix.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.committeepapers.appendix.Appendix;
import org.committeepapers.appendix.AppendixContent;
import org.committeepapers.appendix.AppendixTable;
import org.committeepapers.appendix.Asks;
import org.committeepapers.appendix.Chart;
import org.committeepapers.appendix.NamedFigure;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Measure;
import org.committeepapers.measure.Measures;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.Value;
import org.committeepapers.measure.words.Told;
import org.committeepapers.measure.words.Wording;
import org.committeepapers.month.MonthData;
import org.committeepapers.month.Needs;

/// An appendix that is a page of YAML.
public final class DeclaredAppendix implements Appendix {

    /// Turnover compares with the start of the twelve months; three years of it stand side by side.
    private static final int MONTHS_BACK = 37;

    private final String slug;
    private final Sheet sheet;

    DeclaredAppendix(String slug, Sheet sheet) {
        this.slug = slug;
        this.sheet = sheet;
    }

    /// What it was declared as.
    public Sheet sheet() {
        return sheet;
    }

    /// The measures that it names, also within formulas.
    public Set<String> measures() {
        return Stream.of(
                        sheet.tables().values().stream().flatMap(SheetFacts::measures),
                        sheet.figures().values().stream().map(SheetFigure::is),
                        sheet.charts().values().stream()
                                .map(SheetChart::target)
                                .filter(Objects::nonNull)
                                .map(SheetChart.Target::is))
                .flatMap(names -> names)
                .flatMap(formula -> Stream.of(formula.split(" [-/] ")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public String slug() {
        return slug;
    }

    /// Its title without the words of a month.
    @Override
    public String title() {
        String title = sheet.title()
                .replaceFirst("^\\{[^}]*}: ", "")
                .replaceAll("(,| as at| since| by month,)? ?\\{[^}]*}.*$", "")
                .strip();
        return title.isEmpty() ? slug : title.substring(0, 1).toUpperCase(Locale.UK) + title.substring(1);
    }

    @Override
    public Needs needs() {
        return Needs.of(Set.of()).orAlso(SheetFacts.read(sheet)).reachingBack(MONTHS_BACK);
    }

    @Override
    public Asks asks() {
        return SheetNames.of(sheet);
    }

    @Override
    public AppendixContent of(MonthData month) {
        Scope all = Narrower.whole(Scope.of(month, slug), sheet.scope());
        Map<String, List<Laid>> laid = new LinkedHashMap<>();
        Tables tables = new Tables(sheet, all);
        sheet.tables().forEach((name, table) -> {
            if (table.own() == null) {
                laid.put(name, tables.of(name, table));
            }
        });
        List<AppendixTable> shown = shown(laid, month);
        List<Chart> charts = new ArrayList<>();
        Map<String, String> chartOf = new LinkedHashMap<>();
        Charts drawing = new Charts(all);
        sheet.charts().forEach((id, chart) -> {
            List<Laid> drawnOf = Objects.requireNonNull(laid.get(chart.of()));
            List<Chart> drawn = drawing.of(id, chart, drawnOf);
            charts.addAll(drawn);
            String last = drawnOf.getLast().table().name();
            drawn.forEach(one -> chartOf.put(one.id(), last));
        });
        Map<String, Told> figures = figures(all);
        return new AppendixContent(
                slug,
                Saying.fill(sheet.title(), all, Map.of()),
                sheet.landscape(),
                lead(all, figures),
                shown,
                charts,
                named(figures),
                chartOf,
                laid.values().stream()
                        .flatMap(List::stream)
                        .flatMap(one -> Closing.faults(one).stream())
                        .toList());
    }

    /// A table that is printed only where it has rows stays where nothing else would be left.
    private List<AppendixTable> shown(Map<String, List<Laid>> laid, MonthData month) {
        boolean anything = laid.values().stream()
                .flatMap(List::stream)
                .anyMatch(one -> !one.lines().isEmpty());
        List<AppendixTable> shown = new ArrayList<>();
        sheet.tables().forEach((name, table) -> {
            if (table.own() != null) {
                shown.add(OwnTables.named(table.own()).of(month));
                return;
            }
            for (Laid one : laid.getOrDefault(name, List.of())) {
                if (table.only() == null || !one.lines().isEmpty() || (!anything && shown.isEmpty())) {
                    shown.add(one.table());
                }
            }
        });
        return shown;
    }

    private Map<String, Told> figures(Scope all) {
        Map<String, Told> figures = new LinkedHashMap<>();
        sheet.figures().forEach((name, declared) -> {
            Measure measure = Measures.formula(declared.is());
            Figure figure = Narrower.narrow(all, declared.narrow()).figure(measure);
            Format format = measure.format();
            figures.put(
                    name,
                    Told.of(
                            figure,
                            declared.decimals() == null ? format : new Format(format.unit(), declared.decimals())));
        });
        return figures;
    }

    /// What templates of papers may print: the figures that are known.
    private static Map<String, Object> named(Map<String, Told> figures) {
        Map<String, Object> named = new LinkedHashMap<>();
        figures.forEach((name, told) -> {
            if (told instanceof Told.Known(var value, var format)) {
                named.put(name, new NamedFigure(value, format));
            }
        });
        return named;
    }

    /// The sentences before the tables. One that names a missing figure is not said; what stands for it then is.
    private String lead(Scope all, Map<String, Told> figures) {
        List<String> said = new ArrayList<>();
        for (SheetSentence sentence : sheet.lead()) {
            String each = sentence.each();
            if (each == null) {
                say(sentence, all, Map.of(), figures).ifPresent(said::add);
                continue;
            }
            for (Value value : Tables.each(each, all)) {
                Scope narrowed = value.narrow().apply(all);
                say(sentence, narrowed, Map.of(each, value.label()), figures(narrowed))
                        .ifPresent(said::add);
            }
        }
        return String.join(" ", said);
    }

    private static Optional<String> say(
            SheetSentence sentence, Scope scope, Map<String, String> words, Map<String, Told> figures) {
        Wording.Said said = Saying.say(Objects.requireNonNullElse(sentence.say(), ""), scope, words, figures);
        if (said.text().isPresent() || sentence.otherwise() == null) {
            return said.text();
        }
        Map<String, String> withWhy = new LinkedHashMap<>(words);
        withWhy.put("why", said.why());
        return Optional.of(Saying.fill(sentence.otherwise(), scope, withWhy));
    }
}
