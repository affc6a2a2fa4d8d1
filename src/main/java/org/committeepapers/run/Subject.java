package org.committeepapers.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.committeepapers.council.Council;
import org.committeepapers.council.Nearest;
import org.committeepapers.paper.Appendices;
import org.committeepapers.paper.NamesInUse;
import org.committeepapers.paper.PaperTemplates;

/// The council that a command is about, with the appendices that it can publish.
///
/// @param appendices those that the product ships with its own
record Subject(Council council, Appendices appendices, Choice choice) {

    /// Reads a council's folder and holds it against everything that can be made of it.
    ///
    /// @throws NoInputException when there is no such folder
    /// @throws WrongInputException when what it says cannot be used, a declaration has a fault, or a name of it is
    ///     one that nothing asks for
    static Subject of(Tools tools, Path folder) {
        Council council = tools.sources().council(folder);
        Appendices appendices = tools.appendices().with(council);
        List<Object> faults = new ArrayList<>(appendices.faults());
        if (faults.isEmpty()) {
            faults.addAll(NamesInUse.faults(council, appendices));
            faults.addAll(unknownPapers(council));
        }
        if (!faults.isEmpty()) {
            throw new WrongInputException(council.id() + " cannot be used:\n"
                    + String.join("\n", faults.stream().map(Object::toString).toList()));
        }
        return new Subject(council, appendices, new Choice(appendices.list(), tools.layouts()));
    }

    private static List<String> unknownPapers(Council council) {
        Set<String> known = PaperTemplates.papers(Home.folder("templates"), council);
        return council.papers().stream()
                .filter(paper -> !known.contains(paper))
                .map(paper -> "council.yaml lists the paper \"" + paper + "\", which there is not. Known are: "
                        + String.join(", ", known) + "." + Nearest.question(paper, known))
                .toList();
    }
}
