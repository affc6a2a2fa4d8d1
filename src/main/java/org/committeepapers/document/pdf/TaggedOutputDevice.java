package org.committeepapers.document.pdf;

import java.awt.Shape;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openpdf.extend.FSImage;
import org.openpdf.pdf.ITextOutputDevice;
import org.openpdf.render.BlockBox;
import org.openpdf.render.Box;
import org.openpdf.render.InlineLayoutBox;
import org.openpdf.render.InlineText;
import org.openpdf.render.JustificationInfo;
import org.openpdf.render.RenderingContext;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfContentByte;
import org.w3c.dom.Element;
import org.w3c.dom.Text;

/// Paints pages and tags all it paints: text and pictures under their DOM node, everything else as an artifact.
final class TaggedOutputDevice extends ITextOutputDevice {

    private final HouseNamespace namespace;
    private final Set<InlineText> painted = new HashSet<>();
    private @Nullable Tags tags;
    private @Nullable StructureFromDom structure;
    private @Nullable LinkAreas links;
    private @Nullable WordBreaks breaks;

    /// How many tagged things are being painted, one inside the other; primitives outside of any are artifacts.
    private int depth;

    TaggedOutputDevice(float dotsPerPoint, HouseNamespace namespace) {
        super(dotsPerPoint);
        this.namespace = namespace;
    }

    /// Starts tagging; called when the writer is open and before the first page is painted.
    void tagWith(Tags tags, StructureFromDom structure, LinkAreas links) {
        this.tags = tags;
        this.structure = structure;
        this.links = links;
    }

    @Override
    public void drawText(RenderingContext c, InlineText text) {
        if (text.isEmpty()) {
            return;
        }
        beginText(text);
        breaks = WordBreaks.of(text, c);
        depth++;
        super.drawText(c, text);
        depth--;
        breaks = null;
    }

    private void beginText(InlineText text) {
        InlineLayoutBox box = required(text.getParent());
        Text node = text.getTextNode();
        // a run that was painted before is a table header repeated on a further page
        boolean first = painted.add(text);
        if (box.isContainedInMarginBox() || !first) {
            tags().pagination(canvas());
        } else if (generated(text)) {
            beginGenerated(box);
        } else {
            TagElement owner = structure().owner(node);
            structure().file(node, tags().begin(canvas(), owner, node));
        }
    }

    private static boolean generated(InlineText text) {
        return text.getTextNode() == null || required(text.getParent()).getPseudoElementOrClass() != null;
    }

    /// Generated text is a list item's label or decoration.
    private void beginGenerated(InlineLayoutBox box) {
        Element element = generator(box);
        if (element == null || !Dom.name(element).equals("li")) {
            tags().artifact(canvas());
            return;
        }
        TagElement label = structure().label(element);
        structure().fileLabel(element, tags().begin(canvas(), label, label));
    }

    private static @Nullable Element generator(Box generated) {
        Box box = generated;
        while (box.getPseudoElementOrClass() == null && box.getParent() != null) {
            box = box.getParent();
        }
        return box.getPseudoElementOrClass() == null ? null : box.getElement();
    }

    @Override
    public void drawString(String text, float x, float y, @Nullable JustificationInfo info) {
        if (breaks == null) {
            throw new UnfitForPrintException("a list marker drawn by the engine cannot be tagged: the house style"
                    + " must set list-style: none and draw markers by li:before");
        }
        super.drawString(breaks.around(text), x - breaks.indent(), y, info);
    }

    @Override
    public void paintReplacedElement(RenderingContext c, BlockBox box) {
        Element element = required(box.getElement());
        TagElement figure = structure().owner(element);
        org.openpdf.text.Rectangle area = createLocalTargetArea(c, box);
        figure.attribute("Layout", "BBox", new PdfArray(new float[] {
            area.getLeft(), area.getBottom(), area.getRight(), area.getTop()
        }));
        structure().file(element, tags().begin(canvas(), figure, element));
        depth++;
        super.paintReplacedElement(c, box);
        depth--;
    }

    @Override
    public void paintBackground(RenderingContext c, Box box) {
        // the engine would add a link annotation here that no tag refers to
        namespace.withoutLinks(() -> super.paintBackground(c, box));
        Element element = box.getElement();
        if (box instanceof InlineLayoutBox && element != null && HtmlTag.of(element) == HtmlTag.LINK) {
            TagElement owner = structure().owner(element);
            structure().file(element, required(links).area(c, box, element, owner));
        }
    }

    @Override
    public void draw(Shape shape) {
        artifactUnlessNested();
        super.draw(shape);
    }

    @Override
    public void fill(Shape shape) {
        artifactUnlessNested();
        super.fill(shape);
    }

    @Override
    public void drawImage(FSImage image, int x, int y) {
        artifactUnlessNested();
        super.drawImage(image, x, y);
    }

    private void artifactUnlessNested() {
        if (depth == 0) {
            tags().artifact(canvas());
        }
    }

    @Override
    public void clip(Shape shape) {
        tags().close();
        super.clip(shape);
    }

    @Override
    public void setClip(Shape shape) {
        tags().close();
        super.setClip(shape);
    }

    @Override
    public void finishPage() {
        tags().close();
        super.finishPage();
    }

    private PdfContentByte canvas() {
        return required(getCurrentPage());
    }

    private Tags tags() {
        return required(tags);
    }

    private StructureFromDom structure() {
        return required(structure);
    }

    private static <T> T required(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("painting has not begun");
        }
        return value;
    }
}
