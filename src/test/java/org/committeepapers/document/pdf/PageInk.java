package org.committeepapers.document.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// Where there is ink on a page, measured on its picture.
final class PageInk {

    private static final int DPI = 36;
    private static final double MILLIMETRES_AN_INCH = 25.4;

    private PageInk() {}

    static List<Double> lowestOfEachPage(PDDocument document) throws IOException {
        PDFRenderer renderer = new PDFRenderer(document);
        List<Double> lowest = new ArrayList<>();
        for (int page = 0; page < document.getNumberOfPages(); page++) {
            lowest.add(lowest(renderer.renderImageWithDPI(page, DPI, ImageType.GRAY)));
        }
        return lowest;
    }

    private static double lowest(BufferedImage picture) {
        int white = 0;
        while (white < picture.getHeight() && blank(picture, picture.getHeight() - 1 - white)) {
            white++;
        }
        return white * MILLIMETRES_AN_INCH / DPI;
    }

    private static boolean blank(BufferedImage picture, int row) {
        for (int x = 0; x < picture.getWidth(); x++) {
            if ((picture.getRGB(x, row) & 0xFF) < 250) {
                return false;
            }
        }
        return true;
    }
}
