package org.committeepapers.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.committeepapers.appendix.AppendixContent;
import org.committeepapers.appendix.AppendixTable;
import org.committeepapers.paper.Paper;
import org.committeepapers.paper.PaperTemplates;
import org.committeepapers.publish.Parity;
import org.committeepapers.publish.Renderer;
import org.jspecify.annotations.Nullable;

/// The newest month of every sample council, published once by the command for all tests, with what was computed for
/// it. Councils and months are found, not listed.
///
/// @param folder the published set
/// @param documents what it holds
/// @param tables of all its appendices
public record SamplePublication(
        String council, String month, Path folder, List<Document> documents, List<AppendixTable> tables) {

    private static final Path OUTPUT = Path.of("target", "sample-publication").toAbsolutePath();
    private static @Nullable List<SamplePublication> all;

    /// A document before it had a format, and where its files are.
    ///
    /// @param file its path without the ending
    public record Document(Paper paper, Path file) {

        /// Its file of a format, e.g. `pdf`.
        public Path as(String format) {
            return file.resolveSibling(file.getFileName() + "." + format);
        }

        public boolean appendix() {
            return paper.kind() == Paper.Kind.APPENDIX;
        }

        @Override
        public String toString() {
            return file.getParent().getParent().getParent().getFileName() + " " + paper.slug();
        }
    }

    /// Every sample council's publication; made when first asked for.
    public static synchronized List<SamplePublication> all() {
        List<SamplePublication> made = all;
        if (made == null) {
            made = councils().stream().map(SamplePublication::publish).toList();
            all = made;
        }
        return made;
    }

    /// The folders of the sample councils.
    public static List<Path> councils() {
        return children(Path.of("input-samples")).stream()
                .filter(folder -> Files.exists(folder.resolve("council.yaml")))
                .toList();
    }

    /// The newest month that a council has extracts of.
    public static String newestMonth(Path council) {
        return children(council).stream()
                .map(folder -> folder.getFileName().toString())
                .filter(name -> name.matches("\\d{4}-\\d\\d"))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static SamplePublication publish(Path council) {
        String month = newestMonth(council);
        Path output = OUTPUT.resolve(council.getFileName());
        delete(output);
        Listening listening = new Listening();
        Command run = Command.papers(
                tools -> listening.to(tools), "run", council, "--month", month, "--output", output, "--quiet");
        assertThat(run.code()).as("exit code; %s", run.err()).isZero();
        assertThat(run.err()).isEmpty();
        Path folder = output.resolve(council.getFileName()).resolve(month);
        Edition edition = listening.heard.getFirst();
        List<AppendixContent> contents = edition.contents();
        return new SamplePublication(
                council.getFileName().toString(),
                month,
                folder,
                documents(edition, contents, folder),
                contents.stream().flatMap(content -> content.tables().stream()).toList());
    }

    private static List<Document> documents(Edition edition, List<AppendixContent> contents, Path folder) {
        PaperTemplates templates =
                new PaperTemplates(Home.folder("templates"), edition.month().council(), edition.published());
        List<Document> documents = new ArrayList<>();
        for (AppendixContent content : contents) {
            documents.add(new Document(templates.appendix(content), folder.resolve("appendices/" + content.slug())));
        }
        for (String slug : edition.papers()) {
            documents.add(
                    new Document(templates.paper(slug, contents, edition.missing()), folder.resolve("papers/" + slug)));
        }
        return documents;
    }

    /// The product's own press, and somebody who hears what it is to print.
    private static final class Listening {

        private final List<Edition> heard = new ArrayList<>();

        Tools to(Tools tools) {
            Press press = new Press() {
                @Override
                public Renderer renderer(Edition edition) {
                    heard.add(edition);
                    return tools.press().renderer(edition);
                }

                @Override
                public Parity parity(Edition edition) {
                    return tools.press().parity(edition);
                }
            };
            return new Tools(tools.sources(), press, tools.layouts(), tools.appendices(), tools.clock());
        }
    }

    private static List<Path> children(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
