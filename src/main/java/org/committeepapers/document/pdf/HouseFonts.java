package org.committeepapers.document.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import org.openpdf.css.constants.IdentValue;
import org.openpdf.css.value.FontSpecification;
import org.openpdf.layout.SharedContext;
import org.openpdf.pdf.FontDescription;
import org.openpdf.pdf.FontFamily;
import org.openpdf.pdf.ITextFSFont;
import org.openpdf.pdf.ITextFontResolver;
import org.openpdf.render.FSFont;
import org.openpdf.text.pdf.BaseFont;

/// The four faces of Liberation Sans, embedded, and nothing else. One for each document: a face is not thread-safe.
final class HouseFonts extends ITextFontResolver {

    private static final String FOLDER = "/liberation/LiberationSans-";
    private static final Map<String, byte[]> FILES = Map.of(
            "Regular", read("Regular"),
            "Bold", read("Bold"),
            "Italic", read("Italic"),
            "BoldItalic", read("BoldItalic"));

    private final BaseFont regular = face("Regular");
    private final BaseFont bold = face("Bold");
    private final FontDescription upright = described(regular, IdentValue.NORMAL, 400);
    private final FontDescription uprightBold = described(bold, IdentValue.NORMAL, 700);
    private final FontDescription italic = described(face("Italic"), IdentValue.ITALIC, 400);
    private final FontDescription italicBold = described(face("BoldItalic"), IdentValue.ITALIC, 700);

    BaseFont regular() {
        return regular;
    }

    BaseFont bold() {
        return bold;
    }

    /// The nearest of the four faces, whatever family a style sheet asks for.
    @Override
    public FSFont resolveFont(SharedContext context, FontSpecification wanted) {
        boolean heavy = convertWeightToInt(wanted.fontWeight) >= 600;
        boolean slanted = List.of(IdentValue.ITALIC, IdentValue.OBLIQUE).contains(wanted.fontStyle);
        FontDescription face = slanted ? heavy ? italicBold : italic : heavy ? uprightBold : upright;
        return new ITextFSFont(face, wanted.size);
    }

    /// No base-14 fonts: they cannot be embedded.
    @Override
    protected Map<String, FontFamily> loadFonts() {
        return Map.of();
    }

    private static FontDescription described(BaseFont font, IdentValue style, int weight) {
        // the face's own underline is heavy: 0.05 em, 0.11 em below the baseline, reads better
        return new FontDescription(font, false, style, new FontDescription.Decorations(weight, 50, 250, -110, 50));
    }

    private static BaseFont face(String name) {
        try {
            BaseFont font = BaseFont.createFont(
                    "LiberationSans-" + name + ".ttf",
                    BaseFont.IDENTITY_H,
                    BaseFont.EMBEDDED,
                    BaseFont.NOT_CACHED,
                    FILES.get(name),
                    null);
            // the CIDSet that OpenPDF writes omits glyphs, which PDF/A-2 and PDF/UA-1 forbid
            font.setIncludeCidSet(false);
            font.setSecureRandom(new SamePrefix(name));
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(String name) {
        try (InputStream file = HouseFonts.class.getResourceAsStream(FOLDER + name + ".ttf")) {
            if (file == null) {
                throw new IllegalStateException("Liberation Sans is not on the class path: openpdf-fonts-extra");
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Names a font's subset by its face, not by chance: the same paper gives the same bytes.
    private static final class SamePrefix extends SecureRandom {

        private static final long serialVersionUID = 1L;
        private int state;

        SamePrefix(String name) {
            state = name.hashCode();
        }

        @Override
        public double nextDouble() {
            state = state * 31 + 7;
            return Integer.remainderUnsigned(state, 26) / 26.0;
        }
    }
}
