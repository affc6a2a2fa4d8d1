package org.committeepapers.document.pdf;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.committeepapers.document.pdf.TagKid.Annotation;
import org.jspecify.annotations.Nullable;
import org.openpdf.css.style.CalculatedStyle.Edge;
import org.openpdf.layout.SharedContext;
import org.openpdf.pdf.ITextOutputDevice;
import org.openpdf.render.Box;
import org.openpdf.render.PageBox;
import org.openpdf.render.RenderingContext;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfWriter;
import org.w3c.dom.Element;

/// The clickable areas of links: one annotation for each piece of a link on each line.
final class LinkAreas {

    private final PdfWriter writer;
    private final ITextOutputDevice device;
    private final SharedContext context;
    private final Box root;
    private final Tags tags;
    private final Set<String> added = new HashSet<>();

    LinkAreas(PdfWriter writer, ITextOutputDevice device, Box root, Tags tags) {
        this.writer = writer;
        this.device = device;
        this.context = device.getSharedContext();
        this.root = root;
        this.tags = tags;
    }

    /// Adds the annotation of one piece of a link, or returns null when this piece has one already.
    @Nullable
    Annotation area(RenderingContext c, Box piece, Element link, TagElement owner) {
        Rectangle area = device.createLocalTargetArea(c, piece);
        String place = writer.getCurrentPageNumber() + ":" + area.getLeft() + ":" + area.getBottom() + ":"
                + area.getRight() + ":" + area.getTop();
        return added.add(place) ? tags.link(owner, action(c, link), area, Dom.text(link)) : null;
    }

    private PdfAction action(RenderingContext c, Element link) {
        String href = link.getAttribute("href");
        if (!href.startsWith("#")) {
            return new PdfAction(href);
        }
        PdfAction action = new PdfAction();
        action.put(PdfName.S, PdfName.GOTO);
        action.put(PdfName.D, destination(c, href.substring(1)));
        return action;
    }

    private PdfDestination destination(RenderingContext c, String id) {
        Box target = context.getBoxById(id);
        if (target == null) {
            throw new UnfitForPrintException("the link to #" + id + " leads to something that is not printed");
        }
        PageBox page =
                Objects.requireNonNull(Objects.requireNonNull(root.getLayer()).getPage(c, target.getAbsY()));
        int fromTop = page.getMarginBorderPadding(c, Edge.TOP) + target.getAbsY() - page.getTop();
        float height = page.getHeight(c) - fromTop;
        PdfDestination destination = new PdfDestination(PdfDestination.XYZ, 0, height / device.getDotsPerPoint(), 0);
        destination.addPage(writer.getPageReference(page.getPageNo() + 1));
        return destination;
    }
}
