package org.committeepapers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.committeepapers.run.Command;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// However a council cuts and orders its extracts, the figures are the same.
class SplitExtractsTest {

    static final Charset WINDOWS = Charset.forName("windows-1252");
    static final String LEAVERS = "2016-06/kent-2016_leavers_2016-06.csv";

    @TempDir
    Path folder;

    @Test
    void leavers_sent_in_two_months_files_count_as_those_of_one() throws Exception {
        CouncilCopy kent = CouncilCopy.of("kent-2016", folder);
        Path file = kent.folder().resolve(LEAVERS);
        List<String> lines = Files.readString(file, WINDOWS).lines().toList();
        int half = lines.size() / 2;
        write(file, lines.subList(0, half));
        List<String> rest = new ArrayList<>(lines.subList(half, lines.size()));
        rest.add(0, lines.getFirst());
        rest.add(lines.get(1)); // a leaver who is in both files
        write(kent.folder().resolve("2016-05/kent-2016_leavers_2016-05.csv"), rest);

        assertThat(tables(kent.folder(), "2016-06")).isEqualTo(tables(Path.of("input-samples/kent-2016"), "2016-06"));
    }

    @Test
    void the_order_of_the_rows_in_a_file_changes_no_figure() throws Exception {
        CouncilCopy kent = CouncilCopy.of("kent-2011", folder);
        for (String name : List.of("establishment.csv", "staff-in-post.csv", "kent-2011_agency-workers_2011-04.csv")) {
            Path file = kent.folder().resolve("2011-04").resolve(name);
            List<String> lines = new ArrayList<>(Files.readAllLines(file));
            Collections.reverse(lines.subList(1, lines.size()));
            Files.write(file, lines);
        }

        assertThat(tables(kent.folder(), "2011-04")).isEqualTo(tables(Path.of("input-samples/kent-2011"), "2011-04"));
    }

    private static void write(Path file, List<String> lines) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, String.join("\r\n", lines) + "\r\n", WINDOWS);
    }

    /// The data files of a fresh run by their names.
    private Map<String, String> tables(Path council, String month) throws IOException {
        Path output = Files.createTempDirectory(folder, "output");
        Command run = Command.papers("run", council, "--month", month, "--output", output, "--quiet");
        assertThat(run.code()).as(run.err()).isZero();
        Map<String, String> tables = new java.util.TreeMap<>();
        try (Stream<Path> files =
                Files.list(output.resolve(council.getFileName()).resolve(month).resolve("tables"))) {
            for (Path file : files.toList()) {
                tables.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        assertThat(tables).isNotEmpty();
        return tables;
    }
}
