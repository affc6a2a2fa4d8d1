package org.committeepapers.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.committeepapers.appendix.Appendix;
import org.committeepapers.council.AppendixEntry;
import org.committeepapers.council.Council;
import org.committeepapers.council.Nearest;
import org.committeepapers.month.MonthData;
import org.committeepapers.run.Edition.Chosen;
import org.committeepapers.run.Edition.NotMade;
import org.committeepapers.staging.Layout;
import org.committeepapers.staging.RowCounts;
import org.committeepapers.staging.issue.Issue.Severity;
import org.committeepapers.staging.issue.Place;
import org.committeepapers.store.FileLoad;
import org.committeepapers.store.StoredIssue;

/// Which appendices a council publishes, and which of them a month's extracts allow.
final class Choice {

    private static final String APPENDIX = "Appendix ";

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

    /// What the month allows of them.
    ///
    /// @param asked those that somebody asked for by name, so that none of them may be left out
    /// @throws NoInputException when one is not made that was asked for or that council.yaml marks as required, or
    ///     when none is made at all
    Making make(List<Chosen> wanted, List<Chosen> asked, MonthData month) {
        Making making = Making.of(wanted, month);
        List<NotMade> missed = making.notMade().stream()
                .filter(one -> asked.contains(one.chosen())
                        || one.chosen().entry().required()
                        || making.made().isEmpty())
                .toList();
        if (!missed.isEmpty()) {
            throw new NoInputException(
                    missed.stream().map(one -> words(one, " cannot be made: ")).collect(Collectors.joining("\n")));
        }
        return making;
    }

    /// Why an appendix is not made, and which files may be what it lacks.
    static String words(NotMade one) {
        return words(one, " is not made: ");
    }

    private static String words(NotMade one, String so) {
        return Stream.concat(Stream.of(one.chosen().named() + so + one.why() + "."), one.nearMisses().stream())
                .collect(Collectors.joining(" "));
    }

    /// The same for the list of issues.
    static StoredIssue issue(NotMade one) {
        return new StoredIssue(
                "",
                new Place("council.yaml", null, null, null),
                Severity.WARNING,
                "appendix-not-made",
                null,
                words(one),
                "Send what is missing and run the month again.");
    }

    /// That nobody will see an appendix of the council's own.
    static StoredIssue notListed(String slug) {
        String file = "appendices/" + slug + ".yaml";
        return new StoredIssue(
                "",
                new Place(file, null, null, null),
                Severity.WARNING,
                "appendix-not-listed",
                null,
                file + ": the appendix is not published, since council.yaml does not list it.",
                "Add {slug: " + slug + ", label: ...} to appendices in council.yaml, or take the file away.");
    }

    /// What became of a file's rows, in one line.
    String outcome(Council council, FileLoad file) {
        RowCounts counts = file.counts();
        String rows = file.fileName() + ": " + counts.read() + (counts.read() == 1 ? " row" : " rows") + " read, "
                + counts.used() + " used, " + counts.setAside() + " set aside, " + counts.excludedInAll() + " left out"
                + byRule(counts);
        List<String> labels = touchedBy(file.layout(), all(council));
        if (counts.setAside() == 0 || labels.isEmpty()) {
            return rows;
        }
        return rows + ": " + together(labels) + (labels.size() == 1 ? " is" : " are")
                + " short of them; see issues.html";
    }

    private static String byRule(RowCounts counts) {
        return counts.excluded().isEmpty()
                ? ""
                : new TreeMap<>(counts.excluded())
                        .entrySet().stream()
                                .map(rule -> rule.getValue() + " " + rule.getKey())
                                .collect(Collectors.joining(", ", " (", ")"));
    }

    /// `Appendix 1, 2, 3` rather than the word three times.
    private static String together(List<String> labels) {
        boolean numbered = labels.stream().allMatch(label -> label.startsWith(APPENDIX));
        return numbered
                ? APPENDIX
                        + labels.stream()
                                .map(label -> label.substring(APPENDIX.length()))
                                .collect(Collectors.joining(", "))
                : String.join(", ", labels);
    }

    /// Labels of the appendices that read an extract.
    List<String> touchedBy(String layout, List<Chosen> chosen) {
        return layouts.stream()
                .filter(one -> one.name().equals(layout))
                .flatMap(one -> chosen.stream()
                        .filter(candidate -> candidate.appendix().needs().names(one.rowType())))
                .map(candidate -> candidate.entry().label())
                .toList();
    }

    /// The names of the extracts that an appendix cannot do without.
    String required(Appendix appendix) {
        return names(appendix.needs().required());
    }

    private String names(Set<Class<? extends Record>> types) {
        return layouts.stream()
                .filter(layout -> types.contains(layout.rowType()))
                .map(Layout::name)
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
