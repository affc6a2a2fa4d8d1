package org.committeepapers.document.word;

import java.math.BigInteger;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/// The pages: A4 upright or landscape with the margins of the reference document, the running header, an empty footer.
final class Frame {

    /// A landscape page is low: it has narrower margins, though never within the 15 mm at the foot that stay free.
    private static final BigInteger LANDSCAPE_TOP = BigInteger.valueOf(1077);

    private static final BigInteger LANDSCAPE_BOTTOM = BigInteger.valueOf(907);
    private static final BigInteger LANDSCAPE_HEADER = BigInteger.valueOf(567);

    private final Manuscript manuscript;
    private final String header;
    private final BigInteger shortSide;
    private final BigInteger longSide;
    private final CTPageMar margins;

    /// @param header the text of the running header, left of the page number
    Frame(Manuscript manuscript, String header) {
        CTBody body = manuscript.document().getDocument().getBody();
        CTSectPr reference = body.getSectPr();
        BigInteger width = (BigInteger) reference.getPgSz().getW();
        BigInteger height = (BigInteger) reference.getPgSz().getH();
        this.manuscript = manuscript;
        this.header = header;
        this.shortSide = width.min(height);
        this.longSide = width.max(height);
        this.margins = (CTPageMar) reference.getPgMar().copy();
        body.unsetSectPr();
    }

    /// Sets the width that tables and charts fill from here on.
    void open(boolean landscape) {
        manuscript.turn(landscape, textWidth(landscape));
    }

    /// Ends a section before the next one starts on a new page. Its set-up sits in its last paragraph, so that no empty
    /// paragraph is left that could spill onto an empty page.
    void close(boolean landscape) {
        if (manuscript.afterTable()) {
            manuscript.paragraph(Style.SECTION_END);
        }
        CTP last = manuscript.lastParagraph().getCTP();
        CTPPr properties = last.isSetPPr() ? last.getPPr() : last.addNewPPr();
        setUp(properties.addNewSectPr(), landscape);
    }

    /// Ends the document.
    void finish(boolean landscape) {
        if (manuscript.afterTable()) {
            manuscript.paragraph(Style.SECTION_END);
        }
        setUp(manuscript.document().getDocument().getBody().addNewSectPr(), landscape);
    }

    private void setUp(CTSectPr section, boolean landscape) {
        runningHeader(section, textWidth(landscape));
        CTPageSz size = section.addNewPgSz();
        size.setW(landscape ? longSide : shortSide);
        size.setH(landscape ? shortSide : longSide);
        if (landscape) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        section.addNewPgMar().set(margins);
        if (landscape) {
            section.getPgMar().setTop(((BigInteger) margins.getTop()).min(LANDSCAPE_TOP));
            section.getPgMar().setBottom(((BigInteger) margins.getBottom()).min(LANDSCAPE_BOTTOM));
            section.getPgMar().setHeader(((BigInteger) margins.getHeader()).min(LANDSCAPE_HEADER));
        }
    }

    private void runningHeader(CTSectPr section, int width) {
        XWPFDocument document = manuscript.document();
        XWPFParagraph line = new XWPFHeaderFooterPolicy(document, section)
                .createHeader(STHdrFtr.DEFAULT)
                .createParagraph();
        line.setStyle(Style.PAGE_HEADER.id());
        CTTabStop right = line.getCTP().getPPr().addNewTabs().addNewTab();
        right.setVal(STTabJc.RIGHT);
        right.setPos(BigInteger.valueOf(width));
        line.createRun().setText(header);
        line.createRun().addTab();
        line.createRun().setText("Page ");
        field(line, " PAGE ");
        line.createRun().setText(" of ");
        field(line, " NUMPAGES ");
    }

    private static void field(XWPFParagraph line, String instruction) {
        CTSimpleField field = line.getCTP().addNewFldSimple();
        field.setInstr(instruction);
        field.addNewR().addNewT().setStringValue("1");
    }

    private int textWidth(boolean landscape) {
        BigInteger sides = ((BigInteger) margins.getLeft()).add((BigInteger) margins.getRight());
        return (landscape ? longSide : shortSide).subtract(sides).intValueExact();
    }
}
