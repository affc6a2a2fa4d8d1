package org.committeepapers.run;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
@AutoService(Press.class)
public final class DocumentPress implements Press {

    private final HouseStyle style = new HouseStyle(Home.folder("templates"));

    @Override
    public Renderer renderer(Edition edition) {
        return folder -> {
            Printing printing = new Printing(edition, folder, style);
            printing.appendices();
            printing.papers();
            return printing.rendered;
        };
    }

    @Override
    public Parity parity(Edition edition) {
        return new TablesParity(contents(edition));
    }

    private static List<AppendixContent> contents(Edition edition) {
        return edition.chosen().stream()
                .map(chosen -> chosen.appendix().of(edition.month()))
                .toList();
    }

    /// One edition on its way into a folder.
    private static final class Printing {

        private final Edition edition;
        private final Path folder;
        private final HouseStyle style;
        private final PaperTemplates templates;
        private final List<AppendixContent> contents;
        private final List<Rendered> rendered = new ArrayList<>();
        private final Map<DocumentFormat, DocumentWriter> writers = new LinkedHashMap<>();

        Printing(Edition edition, Path folder, HouseStyle style) {
            this.edition = edition;
            this.folder = folder;
            this.style = style;
            this.templates = new PaperTemplates(style.templates(), council(), edition.published());
            this.contents = contents(edition);
        }

        private Council council() {
            return edition.month().council();
        }

        void appendices() throws IOException {
            for (AppendixContent content : contents) {
                Paper paper = templates.appendix(content);
                documents("appendices", paper);
                if (edition.formats().contains(DocumentFormat.XLSX)) {
                    workbook(paper);
                }
                if (edition.formats().contains(DocumentFormat.CSV)) {
                    tables(content.tables());
                }
            }
        }

        void papers() throws IOException {
            for (String slug : edition.papers()) {
                documents("papers", templates.paper(slug, contents));
            }
        }

        private void documents(String kind, Paper paper) throws IOException {
            Set<DocumentFormat> paged = EnumSet.of(DocumentFormat.PDF, DocumentFormat.DOCX, DocumentFormat.HTML);
            paged.retainAll(edition.formats());
            for (DocumentFormat format : paged) {
                String name = kind + "/" + paper.slug() + "." + format.name().toLowerCase(Locale.ROOT);
                Path file = file(name);
                writer(format).write(paper, file);
                int pages = format == DocumentFormat.PDF ? PageCount.of(file) : 0;
                rendered.add(new Rendered(name, paper.title(), pages));
            }
        }

        private DocumentWriter writer(DocumentFormat format) {
            return writers.computeIfAbsent(format, wanted -> switch (wanted) {
                case PDF -> new PdfDocumentWriter(style.folder(council()), ChartLayout::lay, CsvTables::of);
                case DOCX -> new WordDocumentWriter(style.file(council(), "reference.docx"));
                case HTML -> new HtmlDocumentWriter(style.text(council(), "screen.css"));
                case XLSX, CSV -> throw new IllegalArgumentException(wanted + " is not made of XHTML");
            });
        }

        private void workbook(Paper paper) throws IOException {
            String name = "appendices/" + paper.slug() + ".xlsx";
            XlsxTables.write(paper.title(), paper.council(), paper.tables(), paper.published(), file(name));
            rendered.add(new Rendered(name, paper.title(), 0));
        }

        private void tables(List<AppendixTable> tables) throws IOException {
            for (AppendixTable table : tables) {
                String name = "tables/" + table.name() + ".csv";
                Files.write(file(name), CsvTables.of(table));
                rendered.add(new Rendered(name, table.title(), 0));
            }
        }

        private Path file(String name) throws IOException {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            return file;
        }
    }
}
