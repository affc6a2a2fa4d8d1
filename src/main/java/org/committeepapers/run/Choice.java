package org.committeepapers.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.committeepapers.appendix.Appendix;
import org.committeepapers.council.AppendixEntry;
import org.committeepapers.council.Council;
import org.committeepapers.council.Nearest;
import org.committeepapers.month.MonthData;
import org.committeepapers.run.Edition.Chosen;
import org.committeepapers.staging.Layout;

/// Which appendices a council publishes, and which of them a month's extracts allow.
final class Choice {

    private final TreeMap<String, Appendix> known = new TreeMap<>();
    private final List<Layout<?>> layouts;

    Choice(List<Appendix> appendices, List<Layout<?>> layouts) {
        appendices.forEach(appendix -> known.put(appendix.slug(), appendix));
        this.layouts = List.copyOf(layouts);
    }

    /// Everything that council.yaml lists, in its order.
    ///
    /// @throws WrongInputException when it lists an appendix that there is not
    List<Chosen> all(Council council) {
        List<Chosen> all = new ArrayList<>();
        for (AppendixEntry entry : council.appendices()) {
            Appendix appendix = known.get(entry.slug());
            if (appendix == null) {
                throw new WrongInputException("council.yaml lists the appendix \"" + entry.slug()
                        + "\", which there is not." + Nearest.question(entry.slug(), known.keySet()));
            }
            all.add(new Chosen(entry, appendix));
        }
        return all;
    }

    /// The one appendix that was asked for.
    ///
    /// @throws UsageException when the council does not publish it
    Chosen one(Council council, String slug) {
        List<Chosen> all = all(council);
        return all.stream()
                .filter(chosen -> chosen.entry().slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> {
                    List<String> slugs =
                            all.stream().map(chosen -> chosen.entry().slug()).toList();
                    return new UsageException("There is no appendix \"" + slug + "\" of " + council.id()
                            + ". Expected one of " + String.join(", ", slugs) + "." + Nearest.question(slug, slugs));
                });
    }

    /// Those that the month's extracts allow; the others are noted with what they lack.
    ///
    /// @param askedFor whether somebody asked for just these, so that none may be left out
    /// @throws NoInputException when one is impossible that was asked for or that council.yaml marks as required
    List<Chosen> possible(List<Chosen> wanted, boolean askedFor, MonthData month, Progress progress) {
        List<Chosen> possible = new ArrayList<>();
        for (Chosen chosen : wanted) {
            String lacking = lacking(chosen, month);
            if (lacking.isEmpty()) {
                possible.add(chosen);
            } else if (askedFor || chosen.entry().required()) {
                throw new NoInputException(named(chosen) + " cannot be made: "
                        + month.council().id() + " has no " + lacking + " for " + month.month() + ".");
            } else {
                progress.note("Skipped " + named(chosen) + ": there is no " + lacking + " for " + month.month() + ".");
            }
        }
        return possible;
    }

    /// Labels of the appendices that read an extract.
    List<String> touchedBy(String layout, List<Chosen> chosen) {
        return layouts.stream()
                .filter(one -> one.name().equals(layout))
                .flatMap(one -> chosen.stream().filter(candidate -> reads(candidate.appendix(), one.rowType())))
                .map(candidate -> candidate.entry().label())
                .toList();
    }

    /// The names of the extracts that an appendix cannot do without.
    String required(Appendix appendix) {
        return names(appendix.needs().required());
    }

    private String lacking(Chosen chosen, MonthData month) {
        return names(chosen.appendix().needs().required().stream()
                .filter(type -> !month.has(type))
                .collect(Collectors.toSet()));
    }

    private String names(Set<Class<? extends Record>> types) {
        return layouts.stream()
                .filter(layout -> types.contains(layout.rowType()))
                .map(Layout::name)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static boolean reads(Appendix appendix, Class<? extends Record> type) {
        return appendix.needs().required().contains(type)
                || appendix.needs().optional().contains(type);
    }

    private static String named(Chosen chosen) {
        return chosen.entry().label() + " (" + chosen.entry().slug() + ")";
    }
}
