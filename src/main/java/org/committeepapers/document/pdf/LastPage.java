package org.committeepapers.document.pdf;

import java.util.Objects;
import org.openpdf.render.BlockBox;
import org.openpdf.render.Box;
import org.openpdf.render.LineBox;

/// Takes away pages after the last line or picture: the margin below it must not make an empty page.
final class LastPage {

    private LastPage() {}

    static void trim(Box root) {
        Objects.requireNonNull(root.getLayer()).trimEmptyPages(lowest(root));
    }

    private static int lowest(Box box) {
        int lowest = holdsContent(box) ? box.getAbsY() + box.getHeight() : 0;
        for (int i = 0; i < box.getChildCount(); i++) {
            lowest = Math.max(lowest, lowest(box.getChild(i)));
        }
        return lowest;
    }

    private static boolean holdsContent(Box box) {
        return box instanceof LineBox || (box instanceof BlockBox block && block.isReplaced());
    }
}
