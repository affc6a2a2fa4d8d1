package org.committeepapers.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.committeepapers.appendix.Appendix;
import org.committeepapers.appendix.Asks;
import org.committeepapers.appendix.sheet.DeclaredAppendix;
import org.committeepapers.council.CodeLists;
import org.committeepapers.council.Council;
import org.committeepapers.council.DeclaredName;
import org.committeepapers.council.Reason;
import org.committeepapers.council.Settings;
import org.committeepapers.measure.Measure;
import org.committeepapers.measure.Measures;
import org.committeepapers.paper.Appendices;
import org.committeepapers.staging.Field;
import org.committeepapers.staging.Layout;
import org.committeepapers.staging.Layouts;
import org.jspecify.annotations.Nullable;

/// The manual that `papers list` prints, taken from what the program itself goes by.
final class Manual {

    static final List<String> MEASURES =
            List.of("measure", "unit", "adds up", "extracts", "used by", "meaning", "source");
    static final List<String> NAMES = List.of("kind", "name", "of", "where", "used by");
    static final List<String> LAYOUTS = List.of("layout", "kind", "column", "header", "presence", "privacy");
    static final List<String> CODES = List.of("list", "code", "council's words");

    static final List<String> SETTINGS = List.of("setting", "meaning", "form", "without it", "example");

    private Manual() {}

    /// Every setting of a `council.yaml`.
    static List<List<String>> settings() {
        return Settings.list().stream()
                .map(one -> List.of(one.key(), one.meaning(), one.form(), one.byDefault(), one.example()))
                .toList();
    }

    /// Every measure; `used by` are the appendices that are declared.
    static List<List<String>> measures(Appendices appendices) {
        Map<String, List<String>> usedBy = new TreeMap<>();
        for (Appendix appendix : appendices.list()) {
            if (appendix instanceof DeclaredAppendix declared) {
                declared.measures()
                        .forEach(measure -> usedBy.computeIfAbsent(measure, _ -> new ArrayList<>())
                                .add(declared.slug()));
            }
        }
        return Measures.list().stream()
                .map(measure -> measure(measure, usedBy.getOrDefault(measure.name(), List.of())))
                .toList();
    }

    private static List<String> measure(Measure measure, List<String> usedBy) {
        String extracts = measure.facts().stream()
                .map(type -> Layouts.of(type).name())
                .sorted()
                .collect(Collectors.joining(", "));
        return List.of(
                measure.name(),
                measure.format().unit().header(),
                measure.adds() ? "yes" : "no",
                extracts,
                String.join(", ", usedBy),
                measure.means(),
                measure.source());
    }

    /// Every name that the council's folder declares.
    static List<List<String>> names(Council council, Appendices appendices) {
        return council.names().stream()
                .map(name -> List.of(
                        name.kind().words(),
                        name.name(),
                        Objects.requireNonNullElse(name.of(), ""),
                        name.file() + ", line " + name.line(),
                        usedBy(name, appendices)))
                .toList();
    }

    private static String usedBy(DeclaredName name, Appendices appendices) {
        return appendices.list().stream()
                .filter(appendix -> uses(appendix, name))
                .map(Appendix::slug)
                .collect(Collectors.joining(", "));
    }

    private static boolean uses(Appendix appendix, DeclaredName name) {
        Asks asks = appendix.asks();
        if (name.of() != null) {
            return name.of().equals(appendix.slug());
        }
        Set<String> asked = switch (name.kind()) {
            case PERIOD -> asks.periods();
            case ROLE_GROUP -> asks.groups();
            case TARGET_MEASURE -> asks.targets();
            case PRINTED_CODE -> asks.printed();
            case APPENDIX -> Set.of(appendix.slug());
            default -> Set.of();
        };
        return asked.contains(name.name());
    }

    /// Every column of every layout.
    ///
    /// @param council whose files have headers of their own; null for ours
    static List<List<String>> layouts(List<Layout<?>> layouts, @Nullable Council council) {
        List<List<String>> rows = new ArrayList<>();
        for (Layout<?> layout : layouts) {
            for (Field field : layout.fields()) {
                rows.add(List.of(
                        layout.name(),
                        words(layout.kind()),
                        field.name(),
                        council == null ? field.name() : council.mappings().header(layout.name(), field.name()),
                        words(field.presence()),
                        words(field.privacy())));
            }
        }
        return rows;
    }

    private static String words(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /// Every code of every list.
    ///
    /// @param council whose lists and words for our codes are told; null for none
    static List<List<String>> codes(@Nullable Council council) {
        Map<String, List<String>> lists = new TreeMap<>();
        for (CodeLists each : ServiceLoader.load(CodeLists.class)) {
            each.lists().forEach((name, codes) -> lists.put(name, List.copyOf(codes)));
        }
        if (council != null) {
            lists.put("hr_reason", codes(council.leaverReasons(), Reason::code));
            lists.put("manager_reason", codes(council.managerReasons(), Reason::code));
            lists.put("role_group", List.copyOf(new TreeMap<>(council.roleGroups()).keySet()));
            lists.put("unit", List.copyOf(council.units().codes()));
        }
        List<List<String>> rows = new ArrayList<>();
        lists.forEach((list, codes) -> {
            for (String code : codes.isEmpty() ? List.of("(the council's own)") : codes) {
                rows.add(List.of(list, code, council == null ? "" : said(council, list, code)));
            }
        });
        return rows;
    }

    private static <T> List<String> codes(List<T> all, Function<T, String> code) {
        return all.stream().map(code).toList();
    }

    private static String said(Council council, String list, String code) {
        return council.mappings().codes().getOrDefault(list, Map.of()).entrySet().stream()
                .filter(word -> word.getValue().equals(code))
                .map(Map.Entry::getKey)
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
