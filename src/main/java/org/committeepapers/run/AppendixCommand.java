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

/// `papers appendix`: one appendix on demand, into the published set. What is in the store is not read again.
@Command(
        name = "appendix",
        header = "Makes one appendix from the month in the store; the rest of the published set stays.",
        description = "Reads the month's extracts first where the store does not hold the month.",
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
        MonthPublisher publisher = new MonthPublisher(
                session, council, of.month, List.of(session.choice().one(council, slug)), chosenFormats());
        if (session.loads().current(council.id(), of.month).isEmpty()) {
            String name = slug + " " + council.id() + " " + of.month;
            session.monthlyRun().run(name, council, of.month, publisher);
        } else {
            publisher.compute();
            publisher.publish();
        }
        return publisher.files();
    }

    private Set<DocumentFormat> chosenFormats() {
        return formats == null || formats.isEmpty() ? EnumSet.allOf(DocumentFormat.class) : EnumSet.copyOf(formats);
    }
}
