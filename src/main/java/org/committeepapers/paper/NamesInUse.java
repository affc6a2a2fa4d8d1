package org.committeepapers.paper;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.committeepapers.appendix.Appendix;
import org.committeepapers.appendix.Asks;
import org.committeepapers.council.AppendixEntry;
import org.committeepapers.council.Council;
import org.committeepapers.council.CouncilFault;
import org.committeepapers.council.NameCheck;
import org.committeepapers.council.NameKind;
import org.committeepapers.council.UsedNames;
import org.committeepapers.measure.Measure;
import org.committeepapers.measure.Measures;
import org.committeepapers.measure.money.CostTables;
import org.committeepapers.staging.Layout;
import org.committeepapers.staging.Layouts;

/// The names of a council's folder held against what its appendices, shipped and its own, ask for.
public final class NamesInUse {

    private NamesInUse() {}

    /// What is wrong with them, by line: a name that nothing reads, a name that is asked for and called otherwise.
    public static List<CouncilFault> faults(Council council, Appendices appendices) {
        return NameCheck.of(council, of(council, appendices));
    }

    /// What is asked for.
    public static UsedNames of(Council council, Appendices appendices) {
        Map<NameKind, Set<String>> read = new EnumMap<>(NameKind.class);
        Map<String, Set<String>> printed = new HashMap<>();
        for (Appendix appendix : appendices.list()) {
            Asks asks = appendix.asks();
            read.computeIfAbsent(NameKind.PERIOD, _ -> new HashSet<>()).addAll(asks.periods());
            read.computeIfAbsent(NameKind.TARGET_MEASURE, _ -> new HashSet<>()).addAll(asks.targets());
            Set<String> codes = new HashSet<>(asks.printed());
            if (asks.printsData()) {
                codes.addAll(council.names(appendix.slug()).keySet());
            }
            printed.put(appendix.slug(), codes);
        }
        for (Measure measure : Measures.list()) {
            read.computeIfAbsent(NameKind.TARGET_MEASURE, _ -> new HashSet<>()).addAll(measure.targets());
        }
        read.put(NameKind.EXTRACT, Layouts.list().stream().map(Layout::name).collect(Collectors.toUnmodifiableSet()));
        read.put(NameKind.APPENDIX, appendices.bySlug().keySet());
        read.put(NameKind.COSTED_APPENDIX, CostTables.COSTED);
        return new UsedNames(read, printed, needed(council, appendices));
    }

    private static List<UsedNames.Need> needed(Council council, Appendices appendices) {
        List<UsedNames.Need> needed = new ArrayList<>();
        for (AppendixEntry entry : council.appendices()) {
            Appendix appendix = appendices.bySlug().get(entry.slug());
            if (appendix != null) {
                String by = "the appendix \"" + entry.slug() + "\"";
                appendix.asks().groups().stream()
                        .sorted()
                        .forEach(group -> needed.add(new UsedNames.Need(NameKind.ROLE_GROUP, group, by)));
            }
        }
        return needed;
    }
}
