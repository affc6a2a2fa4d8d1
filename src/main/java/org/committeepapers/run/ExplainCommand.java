package org.committeepapers.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.Callable;
import org.committeepapers.appendix.explain.Explanation;
import org.committeepapers.appendix.explain.NoSuchCellException;
import org.committeepapers.appendix.explain.TableCell;
import org.committeepapers.council.Council;
import org.committeepapers.document.xlsx.FigureWorkbook;
import org.committeepapers.month.MonthData;
import org.committeepapers.month.MonthReader;
import org.committeepapers.run.Edition.Chosen;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `papers explain`: what a printed figure counts, down to the rows of the extracts.
@Command(
        name = "explain",
        header = "Shows what a printed figure counts: its formula, the rows behind it, the rows left out.",
        description = {
            "Reads first the extracts that the store does not hold as they are now. Publishes nothing.",
            "Nobody is named: a row is told by its file, sheet and number."
        },
        footer = {
            "",
            "Example:",
            "  papers explain district-vacancies input-samples/kent-2011 --month 2011-04 --row Ashford"
                    + " --column caseholder_vacancy_rate_ex_agency_pct"
        },
        mixinStandardHelpOptions = true,
        versionProvider = VersionLine.class)
final class ExplainCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            index = "0",
            paramLabel = "SLUG",
            description = "which appendix; `papers list appendices COUNCIL` shows them")
    private String slug = "";

    @Mixin
    private MonthOption of = new MonthOption();

    @Option(
            names = "--table",
            paramLabel = "TABLE",
            description = "the table's name; needed only where a row and column stand in several")
    private @Nullable String table;

    @Option(
            names = "--row",
            required = true,
            paramLabel = "ROW",
            description = "its first cell, all its labels joined by \" / \", or #3 for the third row")
    private String row = "";

    @Option(
            names = "--column",
            required = true,
            paramLabel = "COLUMN",
            description = "its heading, or its name in the table's CSV")
    private String column = "";

    @Option(
            names = "--xlsx",
            paramLabel = "FILE",
            description =
                    "writes all rows as a workbook that computes the figure again; not into OUTPUT, since its rows"
                            + " are about people")
    private @Nullable Path xlsx;

    @Mixin
    private CommonOptions options = new CommonOptions();

    ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        if (xlsx != null) {
            keepOutOfOutput(xlsx);
        }
        return new MonthCommand(terminal, options, of.council, of.month).make(this::explain);
    }

    /// What OUTPUT holds is there to be published.
    private void keepOutOfOutput(Path file) throws IOException {
        Path folder = file.toAbsolutePath().normalize().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new UsageException("There is no folder " + folder + " for --xlsx " + file + ".");
        }
        Path output = options.output.toAbsolutePath().normalize();
        Path real = Files.exists(output) ? output.toRealPath() : output;
        if (folder.toRealPath().startsWith(real) || folder.startsWith(output)) {
            throw new UsageException("--xlsx " + file + " lies in " + options.output
                    + ", which is published. Choose a folder outside of it: the rows are about people.");
        }
    }

    private List<Path> explain(Session session, Council council) throws Exception {
        Chosen chosen = session.choice().one(council, slug);
        new MonthlyRun(session, council, of.month).refresh("explain " + slug, NOTHING);
        MonthData month = new MonthReader(session.loads(), session.tools().layouts())
                .read(council, of.month, List.of(chosen.appendix().needs()));
        Explanation figure = Explanation.of(find(chosen, month), month);
        session.progress().close();
        ExplainPage.of(chosen.named(), figure).forEach(terminal.out()::println);
        return xlsx == null ? List.of() : List.of(write(xlsx, FigureWorkbook.of(figure)));
    }

    private TableCell find(Chosen chosen, MonthData month) {
        try {
            return TableCell.find(chosen.appendix().of(month), table, row, column);
        } catch (NoSuchCellException unknown) {
            throw new UsageException(String.valueOf(unknown.getMessage()));
        }
    }

    /// For nobody but its owner, also where a file of the name was there.
    private static Path write(Path file, byte[] workbook) throws IOException {
        Files.deleteIfExists(file);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        return Files.write(file, workbook);
    }

    /// Explaining publishes nothing.
    private static final MonthlyRun.Publishing NOTHING = new MonthlyRun.Publishing() {
        @Override
        public void compute() {}

        @Override
        public void publish() {}
    };
}
