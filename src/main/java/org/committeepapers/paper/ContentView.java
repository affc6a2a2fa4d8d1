package org.committeepapers.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.committeepapers.appendix.AppendixContent;
import org.committeepapers.appendix.AppendixTable;
import org.committeepapers.appendix.Chart;
import org.committeepapers.appendix.NamedFigure;
import org.committeepapers.council.Committee;
import org.committeepapers.council.Council;
import org.committeepapers.measure.Dates;

/// What templates see: maps, lists, words, numbers and truth values; nothing that could be called.
final class ContentView {

    private static final int COLUMNS_OF_A_PORTRAIT_PAGE = 7;

    private ContentView() {}

    static Map<String, Object> of(AppendixContent content, String label) {
        return Map.of(
                "slug", content.slug(),
                "title", content.title(),
                "label", label,
                "wide", content.wide(),
                "lead", content.lead(),
                "parts", parts(content),
                "tables", content.tables().stream().collect(Collectors.toMap(AppendixTable::name, TableView::of)),
                "charts", content.charts().stream().collect(Collectors.toMap(Chart::id, ContentView::chart)),
                "figures", figures(content.figures()));
    }

    /// Tables and charts in the order of a declared appendix: each chart after the table it draws. Where the
    /// appendix is wide, its first tables stand on landscape pages: the first, and those after it with more
    /// columns than a portrait page takes.
    private static List<Map<String, Object>> parts(AppendixContent content) {
        List<Map<String, Object>> parts = new ArrayList<>();
        List<String> waiting = new ArrayList<>();
        boolean landscape = content.wide();
        for (AppendixTable table : content.tables()) {
            landscape &= parts.isEmpty() || table.columns().size() > COLUMNS_OF_A_PORTRAIT_PAGE;
            content.charts().stream()
                    .map(Chart::id)
                    .filter(id -> table.name().equals(content.chartOf().get(id)))
                    .forEach(waiting::add);
            parts.add(Map.of("table", table.name(), "chart", "", "landscape", landscape));
            if (!landscape) {
                waiting.forEach(id -> parts.add(Map.of("table", "", "chart", id, "landscape", false)));
                waiting.clear();
            }
        }
        waiting.forEach(id -> parts.add(Map.of("table", "", "chart", id, "landscape", false)));
        return parts;
    }

    private static Map<String, Object> chart(Chart chart) {
        return Map.of("id", chart.id(), "title", chart.title(), "alt", chart.altText());
    }

    private static Map<String, Object> figures(Map<String, Object> figures) {
        Map<String, Object> words = new LinkedHashMap<>();
        figures.forEach((name, figure) -> words.put(name, figure instanceof NamedFigure ? figure.toString() : figure));
        return words;
    }

    static Map<String, Object> of(Council council) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("name", council.name());
        Committee committee = council.committee();
        if (committee != null) {
            view.put("committee", of(committee));
        }
        return view;
    }

    private static Map<String, Object> of(Committee committee) {
        return Map.of(
                "name", committee.name(),
                "meeting", Dates.day(committee.meeting()),
                "header", committee.header().stream().map(ContentView::line).toList(),
                "implications",
                        committee.implications().stream().map(ContentView::line).toList(),
                "backgroundDocuments", committee.backgroundDocuments(),
                "contacts",
                        committee.contacts().stream()
                                .map(contact -> Map.of(
                                        "capacity", contact.capacity(),
                                        "role", contact.role(),
                                        "telephone", contact.telephone(),
                                        "email", contact.email()))
                                .toList());
    }

    private static Map<String, Object> line(Committee.Line line) {
        return Map.of("label", line.label(), "text", line.text());
    }
}
