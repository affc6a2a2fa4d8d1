package org.committeepapers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.committeepapers.publish.Manifest;
import org.committeepapers.run.Command;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// An officer's mistakes, tried through the command: a set is published, a copy of its council folder is spoilt, and
/// the set has to stand untouched. The spoilt rows carry marks that nobody may find anywhere afterwards.
abstract class WrongInput {

    static final String STAFF = "2011-04/staff-in-post.csv";
    static final String POSTS = "2011-04/establishment.csv";
    static final String AGENCY = "2011-04/kent-2011_agency-workers_2011-04.csv";
    static final String PERSON = "qzq77qzq";
    static final String POST = "PQZQ88";

    @TempDir
    static Path shared;

    static Path output;
    static Map<String, String> lastSet;

    @TempDir
    Path folder;

    CouncilCopy kent;

    @BeforeAll
    static void a_set_is_published() throws Exception {
        output = shared.resolve("output");
        Command run = Command.papers("run", "input-samples/kent-2011", "--month=2011-04", "--output=" + output);
        assertThat(run.code()).as(run.err()).isZero();
        lastSet = PublishedPapersTest.files(set());
    }

    @BeforeEach
    void a_council_folder() throws Exception {
        kent = CouncilCopy.of("kent-2011", folder);
    }

    @AfterEach
    void the_last_published_set_stands_untouched() throws Exception {
        assertThat(PublishedPapersTest.files(set())).isEqualTo(lastSet);
    }

    static Path set() {
        return output.resolve("kent-2011/2011-04");
    }

    /// A row of the staff extract with marks in the place of the person and the post.
    String marked(int line) throws IOException {
        String row = kent.line(STAFF, line);
        assertThat(row).contains("1989-11-24");
        return row.replaceFirst("(?<=2011-04-30,)[^,]+,[^,]+", PERSON + "," + POST);
    }

    Command run() {
        return papers("run", kent.folder(), "--month=2011-04");
    }

    static Command papers(Object... arguments) {
        Object[] all = Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--output=" + output;
        all[arguments.length + 1] = "--quiet";
        return Command.papers(all);
    }

    static String refused(String... issues) {
        return "papers: The extracts of 2011-04 cannot be used; nothing was published.\n" + String.join("\n", issues)
                + "\n";
    }

    /// @param words message and remedy of each issue, in turn
    void assertStopped(String... words) throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < words.length; i += 2) {
            lines.add(words[i] + " " + words[i + 1]);
        }
        assertRefused(run(), 65, refused(lines.toArray(String[]::new)));
        assertThat(issues(output.resolve("kent-2011/2011-04.check")))
                .extracting(line -> line.get("message") + " " + line.get("what_to_do"))
                .containsExactlyElementsOf(lines);
        Command check = papers("check", kent.folder(), "--month=2011-04");
        assertThat(check.code()).isEqualTo(65);
        assertThat(check.lines()).containsAll(lines);
        assertNobodyIn(check, output);
    }

    void assertRefused(Command run, int code, String message) {
        assertThat(run.err()).isEqualTo(message);
        assertThat(run.code()).isEqualTo(code);
        assertThat(run.out()).isEmpty();
        assertNobodyIn(run, output);
    }

    void assertSetAside(String... issue) throws IOException {
        Path elsewhere = folder.resolve("output");
        Command run = Command.papers("run", kent.folder(), "--month=2011-04", "--quiet", "--output=" + elsewhere);

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        Path published = elsewhere.resolve("kent-2011/2011-04");
        assertThat(issues(published)).extracting(CSVRecord::toList).contains(List.of(issue));
        Manifest.Input input = Manifest.of(published).orElseThrow().inputs().stream()
                .filter(one -> one.name().equals("2011-04/" + issue[0]))
                .findFirst()
                .orElseThrow();
        assertThat(input.rowsSetAside()).isEqualTo(issue[5].equals("warning") ? 0 : 1);
        assertThat(input.rowsRead()).isEqualTo(input.rowsUsed() + input.rowsSetAside() + input.rowsExcluded());
        assertNobodyIn(run, elsewhere);
    }

    static List<CSVRecord> issues(Path folder) throws IOException {
        try (var reader = Files.newBufferedReader(folder.resolve("issues.csv"))) {
            return CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(reader)
                    .getRecords();
        }
    }

    /// Neither a mark nor a date of a person is in what was printed or written; the store aside.
    static void assertNobodyIn(Command run, Path output) {
        List<String> found = new ArrayList<>();
        look("stdout", run.out(), found);
        look("stderr", run.err(), found);
        if (Files.isDirectory(output)) {
            try (Stream<Path> all = Files.walk(output)) {
                for (Path file : all.filter(Files::isRegularFile).toList()) {
                    if (!file.startsWith(output.resolve(".store"))) {
                        look(file.toString(), Files.readString(file, StandardCharsets.ISO_8859_1), found);
                    }
                }
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
        assertThat(found).isEmpty();
    }

    static void look(String where, String text, List<String> found) {
        for (String mark : List.of(PERSON, POST, "1961-02-31", "1989-11-24", "password", "secret")) {
            if (text.contains(mark)) {
                found.add(mark + " in " + where);
            }
        }
    }
}
