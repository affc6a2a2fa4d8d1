package org.committeepapers.run;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.committeepapers.TestCouncil;
import org.committeepapers.appendix.Appendix;
import org.committeepapers.appendix.AppendixContent;
import org.committeepapers.council.AppendixEntry;
import org.committeepapers.council.Council;
import org.committeepapers.council.Publication;
import org.committeepapers.month.MonthData;
import org.committeepapers.month.Needs;
import org.committeepapers.publish.Parity;
import org.committeepapers.publish.Rendered;
import org.committeepapers.publish.Renderer;
import org.committeepapers.staging.AgencyWorker;
import org.committeepapers.staging.Layout;
import org.committeepapers.staging.Leaver;
import org.committeepapers.staging.issue.Issue.Severity;
import org.committeepapers.staging.issue.Place;
import org.committeepapers.store.StoredIssue;
import org.committeepapers.store.TestLayouts;
import org.jspecify.annotations.Nullable;

/// A council's officer at work, with the files of a made-up council: `leavers.txt` holds a person a line.
/// A line `bad` is set aside, `stop` refuses the file, `out` is excluded, `crash` is a fault of ours while the reader
/// is broken.
final class Desk {

    final Path home;
    final Path output;
    final ByteArrayOutputStream out = new ByteArrayOutputStream();
    final ByteArrayOutputStream err = new ByteArrayOutputStream();
    final List<String> rowsRead = new ArrayList<>();
    boolean pressBroken;
    boolean readerBroken;
    boolean readerKilled;

    Desk(Path folder) {
        this.home = folder.resolve("kent");
        this.output = folder.resolve("output");
    }

    Desk sends(String month, String... people) throws IOException {
        Files.createDirectories(home.resolve(month));
        Files.write(home.resolve(month).resolve("leavers.txt"), List.of(people));
        return this;
    }

    int papers(String... arguments) {
        out.reset();
        err.reset();
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add("--output=" + output);
        return Application.run(terminal(), all.toArray(String[]::new));
    }

    Terminal terminal() {
        PrintStream o = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream e = new PrintStream(err, true, StandardCharsets.UTF_8);
        Clock clock = Clock.fixed(Instant.parse("2011-05-09T10:00:00Z"), ZoneOffset.UTC);
        return new Terminal(
                o,
                e,
                false,
                () -> new Tools(
                        new FolderSources(),
                        new TextPress(),
                        List.of(TestLayouts.LEAVERS, TestLayouts.AGENCY),
                        APPENDICES,
                        clock));
    }

    String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String complained() {
        return err.toString(StandardCharsets.UTF_8);
    }

    String published(String name) throws IOException {
        return Files.readString(output.resolve("kent/2011-04").resolve(name));
    }

    static final List<Appendix> APPENDICES = List.of(
            new Made("leavers", Needs.of(Set.of(Leaver.class))),
            new Made("agency", Needs.of(Set.of(AgencyWorker.class))));

    record Made(String slug, Needs needs) implements Appendix {
        @Override
        public String title() {
            return "About " + slug;
        }

        @Override
        public AppendixContent of(MonthData month) {
            throw new UnsupportedOperationException();
        }
    }

    private final class TextPress implements Press {
        @Override
        public Renderer renderer(Edition edition) {
            return folder -> {
                if (pressBroken) {
                    throw new IllegalStateException("Jo Bloggs");
                }
                List<Rendered> rendered = new ArrayList<>();
                for (Edition.Chosen chosen : edition.chosen()) {
                    for (DocumentFormat format :
                            edition.formats().stream().sorted().toList()) {
                        String name = "appendices/" + chosen.entry().slug() + "." + format;
                        Files.createDirectories(folder.resolve("appendices"));
                        Files.writeString(folder.resolve(name), people(edition.month()) + edition.published());
                        rendered.add(new Rendered(name, chosen.appendix().title(), 1));
                    }
                }
                return rendered;
            };
        }

        @Override
        public Parity parity(Edition edition) {
            return Parity.NONE;
        }
    }

    private static String people(MonthData month) {
        return String.join(
                        " ",
                        month.all(Leaver.class).stream()
                                .map(Leaver::personRef)
                                .sorted()
                                .toList()) + " ";
    }

    private final class FolderSources implements Sources {

        @Override
        public Council council(Path folder) {
            if (!Files.isDirectory(folder)) {
                throw new NoInputException("There is no council folder " + folder + ".");
            }
            return TestCouncil.named(folder.getFileName().toString())
                    .in(folder.toAbsolutePath())
                    .publishing(new Publication(
                            null,
                            List.of(
                                    new AppendixEntry("leavers", "Appendix 1", true),
                                    new AppendixEntry("agency", "Appendix 2", false)),
                            List.of()))
                    .council();
        }

        @Override
        public List<YearMonth> months(Council council) {
            try (Stream<Path> months = Files.list(council.folder())) {
                return months.map(month -> YearMonth.parse(month.getFileName().toString()))
                        .sorted()
                        .toList();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        @Override
        public MonthFiles files(Council council, YearMonth month) {
            Path folder = council.folder().resolve(month.toString());
            if (!Files.isDirectory(folder)) {
                throw new NoInputException("There is no folder " + month + " in " + council.id() + ".");
            }
            Path file = folder.resolve("leavers.txt");
            return new MonthFiles(
                    Files.exists(file) ? List.of(new SourceFile<>(file, TestLayouts.LEAVERS)) : List.of(), List.of());
        }

        @Override
        public List<Path> settings(Council council) {
            return List.of();
        }

        @Override
        public <T extends Record> Rows<T> open(Council council, YearMonth month, SourceFile<T> file) {
            try {
                return new Lines<>(file.layout(), Files.readAllLines(file.path()));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    private final class Lines<T extends Record> implements Sources.Rows<T> {
        private final Layout<T> layout;
        private final List<String> lines;
        private int next;

        Lines(Layout<T> layout, List<String> lines) {
            this.layout = layout;
            this.lines = lines;
        }

        @Override
        public @Nullable RowOutcome<T> next() {
            if (next == lines.size()) {
                return null;
            }
            String line = lines.get(next++);
            rowsRead.add(line);
            return switch (line) {
                case "bad" -> RowOutcome.setAside(List.of(issue(Severity.SET_ASIDE)));
                case "stop" -> RowOutcome.setAside(List.of(issue(Severity.STOPS)));
                case "out" -> RowOutcome.excluded("unit-out-of-scope");
                case String crash when readerKilled && crash.equals("crash") -> throw killed();
                case String crash
                when readerBroken && crash.equals("crash") -> throw new IllegalStateException("Jo Bloggs");
                default -> RowOutcome.used(layout.rowType().cast(leaver(line)), List.of());
            };
        }

        /// The process dies here and now.
        private Error killed() {
            Runtime.getRuntime().halt(137);
            return new Error();
        }

        private StoredIssue issue(Severity severity) {
            return new StoredIssue(
                    "leavers",
                    new Place("leavers.txt", null, (long) next, null),
                    severity,
                    "unreadable",
                    null,
                    "leavers.txt, row " + next + ": cannot be read.",
                    "Send it again.");
        }

        @Override
        public void close() {}
    }

    static Leaver leaver(String person) {
        return new Leaver(
                person,
                LocalDate.of(2011, 4, 1),
                "DOVER",
                org.committeepapers.council.Role.SW,
                null,
                null,
                new BigDecimal("1.00"),
                org.committeepapers.staging.Contract.PERM,
                null,
                null,
                null,
                null,
                null);
    }
}
