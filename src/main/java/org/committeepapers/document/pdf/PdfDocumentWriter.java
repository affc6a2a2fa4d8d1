package org.committeepapers.document.pdf;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.committeepapers.appendix.AppendixTable;
import org.committeepapers.appendix.Chart;
import org.committeepapers.document.DocumentWriter;
import org.committeepapers.document.chart.Drawing;
import org.committeepapers.paper.Paper;
import org.openpdf.pdf.ITextRenderer;
import org.openpdf.pdf.ITextTextRenderer;

/// Writes a paper as a tagged PDF: PDF/UA-1 with PDF/A-2a, or for an appendix PDF/A-3a with the CSV of each of its
/// tables embedded. The same paper gives the same bytes.
///
/// Throws [UnfitForPrintException] for a paper that cannot be made accessible. Safe for use by several threads.
public final class PdfDocumentWriter implements DocumentWriter {

    /// The style sheet's name in the house style's folder.
    public static final String STYLE_SHEET = "paper.css";

    private static final int DOTS_PER_PIXEL = ITextRenderer.DEFAULT_DOTS_PER_PIXEL;
    private static final float DOTS_PER_POINT = ITextRenderer.DEFAULT_DOTS_PER_POINT;

    private final Path houseStyle;
    private final BiFunction<Chart, Float, Drawing> charts;
    private final Function<AppendixTable, byte[]> csv;

    /// @param houseStyle the folder that holds `paper.css`
    /// @param charts lays out a chart for a width in points
    /// @param csv the data file of a table
    public PdfDocumentWriter(
            Path houseStyle, BiFunction<Chart, Float, Drawing> charts, Function<AppendixTable, byte[]> csv) {
        this.houseStyle = houseStyle;
        this.charts = charts;
        this.csv = csv;
    }

    /// Reads the house's fonts and lets go of them: loads what a first document needs.
    public static void load() {
        new HouseFonts();
    }

    @Override
    public void write(Paper paper, Path file) throws IOException {
        HouseFonts fonts = new HouseFonts();
        PrintableXhtml xhtml = PrintableXhtml.of(paper.xhtml(), fonts.regular());
        HouseNamespace namespace = new HouseNamespace(Files.readString(houseStyle.resolve(STYLE_SHEET)));
        ITextRenderer renderer = renderer(paper, fonts, namespace);
        renderer.setListener(new Tagging(paper, xhtml, csv));
        renderer.setDocument(xhtml.document(), null, namespace);
        renderer.layout();
        LastPage.trim(Objects.requireNonNull(renderer.getRootBox()));
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            renderer.createPDF(out);
        }
    }

    private ITextRenderer renderer(Paper paper, HouseFonts fonts, HouseNamespace namespace) {
        TaggedOutputDevice device = new TaggedOutputDevice(DOTS_PER_POINT, namespace);
        return new ITextRenderer(
                DOTS_PER_POINT,
                DOTS_PER_PIXEL,
                device,
                new ClosedUserAgent(device, DOTS_PER_PIXEL),
                fonts,
                new ChartPictures(paper.charts(), charts, fonts, device),
                new ITextTextRenderer());
    }
}
