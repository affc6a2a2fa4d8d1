package org.committeepapers.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/// What tests ask a finished PDF: does it conform, what does its tag tree say, what lies where on its pages.
public final class PdfAssert {

    private PdfAssert() {}

    /// Fails with every broken rule unless veraPDF passes the file for each flavour, e.g. `ua1`, `3a`.
    public static void conforms(Path file, String... flavours) {
        for (String flavour : flavours) {
            assertThat(brokenRules(file, flavour))
                    .as("%s as %s", file.getFileName(), flavour)
                    .isEmpty();
        }
    }

    private static Map<String, String> brokenRules(Path file, String flavour) {
        VeraGreenfieldFoundryProvider.initialise();
        PDFAFlavour wanted = PDFAFlavour.fromString(flavour);
        try (PDFAParser parser = Foundries.defaultInstance().createParser(file.toFile(), wanted);
                PDFAValidator validator =
                        Foundries.defaultInstance().createValidator(wanted, 1000, false, false, false)) {
            Map<String, String> broken = new TreeMap<>();
            ValidationResult result = validator.validate(parser);
            for (TestAssertion failed : result.getTestAssertions()) {
                broken.putIfAbsent(
                        failed.getRuleId().getClause() + "-"
                                + failed.getRuleId().getTestNumber(),
                        failed.getMessage() + " at " + failed.getLocation().getContext());
            }
            if (!result.isCompliant()) {
                broken.putIfAbsent("compliant", "false");
            }
            return broken;
        } catch (VeraPDFException | IOException e) {
            throw new AssertionError(flavour, e);
        }
    }

    /// The text of the tag tree in reading order, white space collapsed; pictures are left out, labels are in.
    public static String structureText(Path file) {
        return read(file, document -> new StructureReader(document).text());
    }

    /// How many elements of each type the tag tree has, e.g. `Table` 1.
    public static Map<String, Integer> structureCounts(Path file) {
        return read(file, document -> new StructureReader(document).counts());
    }

    /// The tag tree as indented lines of element types, annotations included; for reading and for exact assertions.
    public static String structureOutline(Path file) {
        return read(file, document -> new StructureReader(document).outline());
    }

    /// The bottom edge of the lowest ink of each page, in millimetres from the foot.
    public static List<Double> lowestInk(Path file) {
        return read(file, PageInk::lowestOfEachPage);
    }

    /// The files inside, by name, as UTF-8 text; fails for one that is not tied to the document as its data.
    public static Map<String, String> embeddedFiles(Path file) {
        return read(file, EmbeddedFiles::of);
    }

    /// The bookmarks' titles, indented by two spaces a level.
    public static List<String> bookmarks(Path file) {
        return read(file, document -> {
            List<String> titles = new ArrayList<>();
            addBookmarks(document.getDocumentCatalog().getDocumentOutline(), "", titles);
            return titles;
        });
    }

    private static void addBookmarks(@Nullable PDOutlineNode node, String indent, List<String> titles) {
        if (node != null) {
            for (PDOutlineItem item : node.children()) {
                titles.add(indent + item.getTitle());
                addBookmarks(item, indent + "  ", titles);
            }
        }
    }

    /// Width and height of each page in whole millimetres, e.g. `297 x 210`.
    public static List<String> pageShapes(Path file) {
        return read(file, document -> {
            List<String> shapes = new ArrayList<>();
            document.getPages()
                    .forEach(page -> shapes.add(millimetres(page.getMediaBox().getWidth()) + " x "
                            + millimetres(page.getMediaBox().getHeight())));
            return shapes;
        });
    }

    private static long millimetres(float points) {
        return Math.round(points / 72 * 25.4);
    }

    /// How many words each page shows, running header included.
    public static List<Integer> wordsOfEachPage(Path file) {
        return textOfEachPage(file).stream()
                .map(text -> text.strip().split("\\s+").length)
                .toList();
    }

    /// The text of each page as it is seen, line by line, running header included.
    public static List<String> textOfEachPage(Path file) {
        return read(file, document -> {
            List<String> texts = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setSortByPosition(true);
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                texts.add(stripper.getText(document));
            }
            return texts;
        });
    }

    public static int pages(Path file) {
        return read(file, PDDocument::getNumberOfPages);
    }

    /// Answers a question about a PDF read with PDFBox.
    public static <T> T read(Path file, Question<T> question) {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return question.of(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What can be asked.
    public interface Question<T> {
        T of(PDDocument document) throws IOException;
    }
}
