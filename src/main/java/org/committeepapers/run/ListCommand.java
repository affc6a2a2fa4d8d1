package org.committeepapers.run;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.committeepapers.council.Council;
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
        terminal.print(
                List.of("appendix", "label", "title", "needs", "required"),
                choice.all(council).stream()
                        .map(chosen -> List.of(
                                chosen.entry().slug(),
                                chosen.entry().label(),
                                chosen.appendix().title(),
                                "needs " + choice.required(chosen.appendix()),
                                chosen.entry().required() ? "required" : "optional"))
                        .toList());
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
            terminal.print(
                    List.of("council", "month", "what", "run", "result", "begun", "ended"),
                    runs.stream().map(ListCommand::cells).toList());
        }
        return ExitCode.PUBLISHED.code();
    }

    @Command(
            name = "measures",
            header = "Shows what can be counted: each measure with its unit, extracts, meaning and source.",
            footer = {"", "Example:", "  papers list measures"},
            mixinStandardHelpOptions = true,
            versionProvider = VersionLine.class)
    int measures(
            @Parameters(arity = "0..1", paramLabel = "COUNCIL", description = "with its own appendices") @Nullable
                    Path folder,
            @Mixin CommonOptions options) {
        Tools tools = terminal.tools().get();
        terminal.print(
                Manual.MEASURES,
                Manual.measures(
                        folder == null
                                ? tools.appendices()
                                : Subject.of(tools, folder).appendices()));
        return ExitCode.PUBLISHED.code();
    }

    @Command(
            name = "names",
            header = "Shows every name of a council's folder: what it names, where it stands, what uses it.",
            footer = {"", "Example:", "  papers list names input-samples/kent-2011"},
            mixinStandardHelpOptions = true,
            versionProvider = VersionLine.class)
    int names(
            @Parameters(paramLabel = "COUNCIL", description = "the council's folder") Path folder,
            @Mixin CommonOptions options) {
        Subject subject = Subject.of(terminal.tools().get(), folder);
        terminal.print(Manual.NAMES, Manual.names(subject.council(), subject.appendices()));
        return ExitCode.PUBLISHED.code();
    }

    @Command(
            name = "layouts",
            header = "Shows the extracts that are read, with their columns.",
            footer = {"", "Example:", "  papers list layouts input-samples/derbyshire-2019"},
            mixinStandardHelpOptions = true,
            versionProvider = VersionLine.class)
    int layouts(
            @Parameters(arity = "0..1", paramLabel = "COUNCIL", description = "with the headers of its files") @Nullable
                    Path folder,
            @Mixin CommonOptions options) {
        Tools tools = terminal.tools().get();
        Council council = folder == null ? null : tools.sources().council(folder);
        terminal.print(Manual.LAYOUTS, Manual.layouts(tools.layouts(), council));
        return ExitCode.PUBLISHED.code();
    }

    @Command(
            name = "codes",
            header = "Shows the lists of codes with their values, and a council's own words for them.",
            footer = {"", "Example:", "  papers list codes input-samples/derbyshire-2019"},
            mixinStandardHelpOptions = true,
            versionProvider = VersionLine.class)
    int codes(
            @Parameters(arity = "0..1", paramLabel = "COUNCIL", description = "with its own words") @Nullable
                    Path folder,
            @Mixin CommonOptions options) {
        Council council =
                folder == null ? null : terminal.tools().get().sources().council(folder);
        terminal.print(Manual.CODES, Manual.codes(council));
        return ExitCode.PUBLISHED.code();
    }

    @Command(
            name = "settings",
            header = "Shows everything that a council.yaml can set.",
            footer = {"", "Example:", "  papers list settings"},
            mixinStandardHelpOptions = true,
            versionProvider = VersionLine.class)
    int settings(@Mixin CommonOptions options) {
        terminal.print(Manual.SETTINGS, Manual.settings());
        return ExitCode.PUBLISHED.code();
    }

    private static List<String> cells(Publication run) {
        return List.of(
                run.council(),
                run.month().toString(),
                run.what(),
                run.runId() == null ? "-" : run.runId(),
                run.result().name().toLowerCase(java.util.Locale.ROOT),
                run.started().toString(),
                run.ended() == null ? "-" : run.ended().toString());
    }
}
