package org.committeepapers.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.committeepapers.council.Council;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `papers appendix`: one appendix on demand, into the published set. Only extracts that have changed are read again.
@Command(
        name = "appendix",
        header = "Makes one appendix from the month in the store; the rest of the published set stays.",
        description = {
            "Reads first the extracts that the store does not hold as they are now. Where the published set was made of"
                    + " others, the whole set is made again: its figures agree."
        },
        footer = {
            "",
            "Example:",
            "  papers appendix district-vacancies input-samples/kent-2011 --month 2011-04 --format pdf,docx"
        },
        mixinStandardHelpOptions = true,
        versionProvider = VersionLine.class)
final class AppendixCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            index = "0",
            paramLabel = "SLUG",
            description = "which appendix; `papers list appendices COUNCIL` shows them")
    private String slug = "";

    @Mixin
    private MonthOption of = new MonthOption();

    @Option(
            names = "--format",
            split = ",",
            paramLabel = "FORMAT",
            defaultValue = "${env:PAPERS_FORMAT}",
            converter = FormatConverter.class,
            description = "pdf, docx, html, xlsx, csv, separated by commas (default: all; environment: PAPERS_FORMAT)")
    private List<DocumentFormat> formats = new ArrayList<>();

    @Mixin
    private CommonOptions options = new CommonOptions();

    AppendixCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        return new MonthCommand(terminal, options, of.council, of.month).make(this::make);
    }

    private List<Path> make(Session session, Council council) throws Exception {
        MonthPublisher publisher =
                MonthPublisher.one(session, council, of.month, session.choice().one(council, slug), chosenFormats());
        new MonthlyRun(session, council, of.month).refresh(slug, publisher);
        return publisher.files();
    }

    private Set<DocumentFormat> chosenFormats() {
        return formats == null || formats.isEmpty() ? EnumSet.allOf(DocumentFormat.class) : EnumSet.copyOf(formats);
    }
}
