package org.committeepapers.document.pdf;

import java.util.Objects;
import java.util.Set;
import org.openpdf.pdf.ITextFSFont;
import org.openpdf.render.InlineLayoutBox;
import org.openpdf.render.InlineText;
import org.openpdf.render.RenderingContext;
import org.w3c.dom.Node;

/// Spaces that layout trims at the ends of lines. They are put back, invisibly, so that read aloud or copied the last
/// word of a line and the first of the next stay two words.
///
/// @param indent how wide the space trimmed before the run is, in the engine's dots; 0 for none
/// @param after whether a space or a line break follows the run
record WordBreaks(float indent, boolean after) {

    private static final Set<String> INLINE = Set.of("a", "abbr", "strong", "em", "span", "code", "b", "i");

    static WordBreaks of(InlineText run, RenderingContext c) {
        Node node = run.getTextNode();
        if (node == null) {
            return new WordBreaks(0, false);
        }
        boolean before = run.isTrimmedLeadingSpace() && continuesLine(node);
        return new WordBreaks(before ? spaceWidth(run, c) : 0, spaceFollows(run, node));
    }

    private static boolean continuesLine(Node node) {
        return node.getPreviousSibling() != null || INLINE.contains(Dom.name(node.getParentNode()));
    }

    private static boolean spaceFollows(InlineText run, Node node) {
        String whole = run.getMasterText();
        if (run.getEnd() < whole.length()) {
            return Character.isWhitespace(whole.charAt(run.getEnd()));
        }
        Node next = node.getNextSibling();
        return next != null && Dom.name(next).equals("br");
    }

    private static float spaceWidth(InlineText run, RenderingContext c) {
        InlineLayoutBox box = Objects.requireNonNull(run.getParent());
        var font = (ITextFSFont)
                Objects.requireNonNull(Objects.requireNonNull(box.getStyle()).getFSFont(c));
        return font.getFontDescription().getFont().getWidthPoint(' ', font.getSize2D());
    }

    String around(String text) {
        return (indent > 0 ? " " : "") + text + (after && !text.endsWith(" ") ? " " : "");
    }
}
