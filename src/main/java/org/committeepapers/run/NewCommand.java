package org.committeepapers.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import org.committeepapers.council.Council;
import org.committeepapers.paper.FirstAppendix;
import org.committeepapers.paper.Schema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `papers new`: something of a council's own to begin with.
@Command(
        name = "new",
        header = "Writes something of a council's own to begin with.",
        footer = {"", "Example:", "  papers new appendix vacancies-by-place input-samples/kent-2011"},
        mixinStandardHelpOptions = true,
        versionProvider = VersionLine.class)
final class NewCommand {

    private final Terminal terminal;

    NewCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Command(
            name = "appendix",
            header = "Writes a first declared appendix that runs, with a test of it.",
            description = "Nothing that is there is changed: the line to add to council.yaml is printed.",
            footer = {"", "Example:", "  papers new appendix vacancies-by-place input-samples/kent-2011"},
            mixinStandardHelpOptions = true,
            versionProvider = VersionLine.class)
    int appendix(
            @Parameters(index = "0", paramLabel = "SLUG", description = "its name, e.g. vacancies-by-place")
                    String slug,
            @Parameters(index = "1", paramLabel = "COUNCIL", description = "the council's folder") Path folder,
            @Mixin CommonOptions options)
            throws IOException {
        Tools tools = terminal.tools().get();
        Council council = tools.sources().council(folder);
        if (!slug.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
            throw new UsageException("\"" + slug + "\" cannot name an appendix. Expected small letters, digits and"
                    + " dashes, e.g. vacancies-by-place.");
        }
        if (tools.appendices().with(council).bySlug().containsKey(slug)) {
            throw new UsageException("There is an appendix \"" + slug + "\" already. Choose another name.");
        }
        Path declaration = council.folder().resolve("appendices").resolve(slug + ".yaml");
        Path test = council.folder().resolve("tests").resolve(slug + ".yaml");
        for (Path file : new Path[] {declaration, test}) {
            if (Files.exists(file)) {
                throw new UsageException(file + " is there already; it is not written over.");
            }
        }
        FirstAppendix first = new FirstAppendix(council, slug, lastMonth(tools, council));
        write(declaration, first.declaration());
        write(declaration.resolveSibling(FirstAppendix.SCHEMA), Schema.text());
        write(test, first.test());
        terminal.err()
                .println("Add this line to the appendices of "
                        + council.folder().resolve("council.yaml") + ", then try `papers check`:");
        terminal.err().println(first.entry());
        return ExitCode.PUBLISHED.code();
    }

    private static YearMonth lastMonth(Tools tools, Council council) {
        return tools.sources().months(council).stream()
                .max(YearMonth::compareTo)
                .orElseGet(() -> YearMonth.now(tools.clock()).minusMonths(1));
    }

    private void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        if (!file.endsWith(FirstAppendix.SCHEMA)) {
            terminal.out().println(file);
        }
    }
}
