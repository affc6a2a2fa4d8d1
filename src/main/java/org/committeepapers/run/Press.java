package org.committeepapers.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.committeepapers.appendix.AppendixContent;
import org.committeepapers.appendix.AppendixTable;
import org.committeepapers.council.Council;
import org.committeepapers.document.DocumentWriter;
import org.committeepapers.document.chart.ChartLayout;
import org.committeepapers.document.csv.CsvTables;
import org.committeepapers.document.html.HtmlDocumentWriter;
import org.committeepapers.document.pdf.PageCount;
import org.committeepapers.document.pdf.PdfDocumentWriter;
import org.committeepapers.document.word.WordDocumentWriter;
import org.committeepapers.document.xlsx.XlsxTables;
import org.committeepapers.paper.Paper;
import org.committeepapers.paper.PaperTemplates;
import org.committeepapers.publish.Parity;
import org.committeepapers.publish.Rendered;
import org.committeepapers.publish.Renderer;

/// Prints an edition: each appendix and paper in every format that was asked for.
public class Press {

    private final HouseStyle style = new HouseStyle(Home.folder("templates"));

    /// Writes every document and table of an edition.
    public Renderer renderer(Edition edition) {
        return folder -> new Printing(edition, folder, style).print();
    }

    /// Begins to load what printing needs while the month is still being read; nothing depends on it. An officer waits
    /// for one appendix; with the fonts and the Word library loaded beside the store he waits less.
    public void getReady(Council council) {
        Thread.ofPlatform().daemon().name("getting ready").start(() -> {
            try {
                WordDocumentWriter.load(style.file(council, "reference.docx"));
                PdfDocumentWriter.load();
            } catch (IOException | RuntimeException e) {
                // the writers meet the same fault in their turn, and say it
            }
        });
    }

    /// Reads the figures of the finished files back.
    public Parity parity(Edition edition) {
        return new TablesParity(edition.contents());
    }

    /// One edition on its way into a folder. Each file is a job of its own; as many run at once as there are cores.
    private static final class Printing {

        private final Edition edition;
        private final Path folder;
        private final HouseStyle style;
        private final List<Callable<Rendered>> jobs = new ArrayList<>();

        Printing(Edition edition, Path folder, HouseStyle style) {
            this.edition = edition;
            this.folder = folder;
            this.style = style;
        }

        List<Rendered> print() throws IOException {
            PaperTemplates templates = new PaperTemplates(style.templates(), council(), edition.published());
            List<AppendixContent> contents = edition.contents();
            for (AppendixContent content : contents) {
                appendix(templates.appendix(content));
            }
            for (String slug : edition.papers()) {
                documents("papers", templates.paper(slug, contents, edition.missing()));
            }
            return Jobs.run(jobs);
        }

        private Council council() {
            return edition.month().council();
        }

        private void appendix(Paper paper) throws IOException {
            documents("appendices", paper);
            if (edition.formats().contains(DocumentFormat.XLSX)) {
                Path file = file("appendices/" + paper.slug() + ".xlsx");
                add(file, paper.title(), () -> {
                    XlsxTables.write(paper.title(), paper.council(), paper.tables(), paper.published(), file);
                    return 0;
                });
            }
            if (edition.formats().contains(DocumentFormat.CSV)) {
                for (AppendixTable table : paper.tables()) {
                    Path file = file("tables/" + table.name() + ".csv");
                    add(file, table.title(), () -> {
                        Files.write(file, CsvTables.of(table));
                        return 0;
                    });
                }
            }
        }

        private void documents(String kind, Paper paper) throws IOException {
            Set<DocumentFormat> ofXhtml = EnumSet.of(DocumentFormat.PDF, DocumentFormat.DOCX, DocumentFormat.HTML);
            ofXhtml.retainAll(edition.formats());
            for (DocumentFormat format : ofXhtml) {
                Path file = file(kind + "/" + paper.slug() + "." + format.name().toLowerCase(Locale.ROOT));
                // a DOM must not be read by two threads at once
                Paper own = paper.copy();
                add(file, paper.title(), () -> {
                    writer(format).write(own, file);
                    return format == DocumentFormat.PDF ? PageCount.of(file) : 0;
                });
            }
        }

        private DocumentWriter writer(DocumentFormat format) {
            return switch (format) {
                case PDF -> new PdfDocumentWriter(style.folder(council()), ChartLayout::lay, CsvTables::of);
                case DOCX -> new WordDocumentWriter(style.file(council(), "reference.docx"));
                case HTML -> new HtmlDocumentWriter(style.text(council(), "screen.css"));
                case XLSX, CSV -> throw new IllegalArgumentException(format + " is not made of XHTML");
            };
        }

        /// @param pages writes the file and says how many pages it has, 0 where its format has none
        private void add(Path file, String title, Callable<Integer> pages) {
            String name = folder.relativize(file).toString().replace('\\', '/');
            jobs.add(() -> new Rendered(name, title, pages.call()));
        }

        private Path file(String name) throws IOException {
            Path file = folder.resolve(name);
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            return file;
        }
    }
}
