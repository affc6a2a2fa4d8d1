package org.committeepapers.run;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.committeepapers.council.Council;
import org.committeepapers.run.Edition.Chosen;
import org.committeepapers.store.Publication;
import org.committeepapers.store.Publications;
import org.committeepapers.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `papers list`: what can be made, and what was made.
@Command(
        name = "list",
        header = "Shows what can be made, or what was made.",
        footer = {"", "Example:", "  papers list appendices input-samples/kent-2011"},
        mixinStandardHelpOptions = true,
        versionProvider = VersionLine.class)
final class ListCommand {

    private final Terminal terminal;

    ListCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Command(
            name = "appendices",
            header = "Shows the appendices of a council with the extracts that each needs.",
            footer = {"", "Example:", "  papers list appendices input-samples/kent-2011"},
            mixinStandardHelpOptions = true,
            versionProvider = VersionLine.class)
    int appendices(
            @Parameters(paramLabel = "COUNCIL", description = "the council's folder") Path folder,
            @Mixin CommonOptions options) {
        Tools tools = terminal.tools().get();
        Subject subject = Subject.of(tools, folder);
        Council council = subject.council();
        Choice choice = subject.choice();
        for (Chosen chosen : choice.all(council)) {
            terminal.out()
                    .println(String.join(
                            "\t",
                            chosen.entry().slug(),
                            chosen.entry().label(),
                            chosen.appendix().title(),
                            "needs " + choice.required(chosen.appendix()),
                            chosen.entry().required() ? "required" : "optional"));
        }
        return ExitCode.PUBLISHED.code();
    }

    @Command(
            name = "runs",
            header = "Shows what was made: council, month, what, run, result, begun, ended.",
            footer = {"", "Example:", "  papers list runs input-samples/kent-2011"},
            mixinStandardHelpOptions = true,
            versionProvider = VersionLine.class)
    int runs(
            @Parameters(arity = "0..1", paramLabel = "COUNCIL", description = "only this council's folder") @Nullable
                    Path folder,
            @Mixin CommonOptions options) {
        try (Store store = options.open()) {
            Publications publications = new Publications(store, Clock.systemUTC());
            List<Publication> runs = folder == null
                    ? publications.list()
                    : publications.list(
                            folder.toAbsolutePath().normalize().getFileName().toString());
            runs.forEach(run -> terminal.out().println(line(run)));
        }
        return ExitCode.PUBLISHED.code();
    }

    private static String line(Publication run) {
        return String.join(
                "\t",
                run.council(),
                run.month().toString(),
                run.what(),
                run.runId() == null ? "-" : run.runId(),
                run.result().name().toLowerCase(java.util.Locale.ROOT),
                run.started().toString(),
                run.ended() == null ? "-" : run.ended().toString());
    }
}
