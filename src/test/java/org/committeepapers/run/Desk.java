package org.committeepapers.run;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.committeepapers.appendix.Appendix;
import org.committeepapers.appendix.AppendixContent;
import org.committeepapers.appendix.AppendixTable;
import org.committeepapers.appendix.Asks;
import org.committeepapers.appendix.Cell;
import org.committeepapers.appendix.Column;
import org.committeepapers.appendix.Row;
import org.committeepapers.council.ACouncil;
import org.committeepapers.council.Council;
import org.committeepapers.month.MonthData;
import org.committeepapers.month.Needs;
import org.committeepapers.paper.Appendices;
import org.committeepapers.publish.Parity;
import org.committeepapers.publish.Rendered;
import org.committeepapers.publish.Renderer;
import org.committeepapers.staging.AgencyWorker;
import org.committeepapers.staging.Layout;
import org.committeepapers.staging.Layouts;
import org.committeepapers.staging.Leaver;
import org.committeepapers.staging.MonthFolder;
import org.jspecify.annotations.Nullable;

/// An officer's desk: a council that sends leavers, a press that types, and a terminal that is read afterwards.
///
/// Of the people that are sent, `bad` has no date and is set aside, `stop` has an unknown role and refuses the file,
/// `out` left a team out of scope, and at `crash` the reader fails or the process dies, if it is told to.
final class Desk {

    final Path home;
    final Path output;
    final ByteArrayOutputStream out = new ByteArrayOutputStream();
    final ByteArrayOutputStream err = new ByteArrayOutputStream();
    final List<String> rowsRead = new ArrayList<>();
    boolean pressBroken;
    boolean readerBroken;
    boolean readerKilled;

    private Desk(Path folder, Path home) {
        this.home = home;
        this.output = folder.resolve("output");
    }

    static Desk with(Path folder) {
        String yaml = ACouncil.YAML
                        .replace("slug: district-vacancies", "slug: leavers")
                        .replace("slug: staffing-mix", "slug: agency")
                + "rules: {max-set-aside-percent: 60, change-warning-percent: 5}\n";
        return new Desk(folder, ACouncil.in(folder).with("council.yaml", yaml).folder());
    }

    /// The desk that another process has laid out.
    static Desk at(Path folder) {
        return new Desk(folder, folder.resolve("kent-2011"));
    }

    /// Everybody left on the first day of the month.
    Desk sends(String month, String... people) throws IOException {
        Files.createDirectories(home.resolve(month));
        Files.writeString(
                home.resolve(month).resolve("leavers.csv"),
                "person_ref,leave_date,unit_code,role,fte,contract,role_start_date,continuous_service_date,"
                        + "hr_reason_code,manager_reason\n"
                        + Arrays.stream(people)
                                .map(person -> line(month, person) + "\n")
                                .collect(Collectors.joining()));
        return this;
    }

    private static String line(String month, String person) {
        LocalDate day = YearMonth.parse(month).atDay(1);
        return String.join(
                ",",
                person,
                person.equals("bad") ? "soon" : day.toString(),
                person.equals("out") ? "PARENTING_EAST" : "DOVER",
                person.equals("stop") ? "XX" : "SW",
                "1.00,PERM,,,,");
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
                () -> new Tools(new WatchedSources(), new TextPress(), Layouts.list(), appendices(), clock));
    }

    String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String complained() {
        return err.toString(StandardCharsets.UTF_8);
    }

    String published(String name) throws IOException {
        return Files.readString(set().resolve(name));
    }

    Path set() {
        return output.resolve("kent-2011/2011-04");
    }

    static final List<Appendix> APPENDICES = List.of(
            new Made("leavers", Needs.of(Set.of(Leaver.class))),
            new Made("agency", Needs.of(Set.of(AgencyWorker.class))));

    /// An appendix with one figure: how many leavers there are.
    record Made(String slug, Needs needs) implements Appendix {
        @Override
        public String title() {
            return "About " + slug;
        }

        @Override
        public Asks asks() {
            return new Asks(Set.of("leavers"), Set.of(), Set.of("PERM_SHARE"), Set.of(), false);
        }

        @Override
        public AppendixContent of(MonthData month) {
            AppendixTable table = new AppendixTable(
                    slug,
                    title(),
                    List.of(Column.words("what", "What")),
                    List.of(Row.detail(Cell.of(month.all(Leaver.class).size()))),
                    List.of(),
                    "");
            return new AppendixContent(slug, title(), false, List.of(table), List.of(), Map.of());
        }
    }

    private final class TextPress extends Press {
        @Override
        public Renderer renderer(Edition edition) {
            return folder -> {
                if (pressBroken) {
                    throw new IllegalStateException("Jo Bloggs");
                }
                List<Rendered> rendered = new ArrayList<>();
                for (Edition.Made made : edition.made()) {
                    for (DocumentFormat format :
                            edition.formats().stream().sorted().toList()) {
                        String name = "appendices/" + made.content().slug() + "." + format;
                        Files.createDirectories(folder.resolve("appendices"));
                        Files.writeString(folder.resolve(name), people(edition.month()) + edition.published());
                        rendered.add(new Rendered(name, made.content().title(), 1));
                    }
                }
                return rendered;
            };
        }

        @Override
        public Parity parity(Edition edition) {
            return Parity.NONE;
        }

        @Override
        public void getReady(Council council) {}
    }

    private static String people(MonthData month) {
        return String.join(
                        " ",
                        month.all(Leaver.class).stream()
                                .map(Leaver::personRef)
                                .sorted()
                                .toList()) + " ";
    }

    /// The council's folder, every row of which is seen when it is read.
    private final class WatchedSources extends Sources {
        @Override
        public MonthFolder files(Council council, YearMonth month) {
            MonthFolder folder = super.files(council, month);
            Map<Layout<?>, Path> watched = new LinkedHashMap<>();
            folder.files()
                    .forEach((layout, file) ->
                            watched.put(layout.rowType() == Leaver.class ? new Watched<>(layout) : layout, file));
            return new MonthFolder(watched, folder.issues());
        }
    }

    private final class Watched<T extends Record> extends Layout<T> {

        Watched(Layout<T> layout) {
            super(layout);
        }

        @Override
        protected T row(@Nullable Object... values) {
            T row = super.row(values);
            String person = ((Leaver) row).personRef();
            rowsRead.add(person);
            if (person.equals("crash") && readerKilled) {
                Runtime.getRuntime().halt(137);
            }
            if (person.equals("crash") && readerBroken) {
                throw new IllegalStateException("Jo Bloggs");
            }
            return row;
        }
    }

    private static Appendices appendices() {
        return new Appendices(
                APPENDICES.stream().collect(Collectors.toMap(Appendix::slug, Function.identity())), List.of());
    }
}
