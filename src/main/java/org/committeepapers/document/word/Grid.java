package org.committeepapers.document.word;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/// An XHTML table laid out on its columns: each row holds a slot for every cell or continued cell, left to right.
///
/// @param columns how many columns the widest row takes
record Grid(List<Line> rows, int columns) {

    /// A row: how it stands out, and its slots.
    record Line(Kind kind, List<Slot> slots) {}

    enum Kind {
        HEADER,
        DETAIL,
        SUBTOTAL,
        TOTAL
    }

    /// A cell in a row.
    ///
    /// @param column where it starts, from 0
    /// @param width columns it spans
    /// @param height rows it spans, itself included
    /// @param continued whether it only carries on the cell above it
    record Slot(Element cell, int column, int width, int height, boolean continued) {

        int end() {
            return column + width;
        }

        boolean numeric() {
            return Dom.hasClass(cell, "number");
        }
    }

    static Grid of(Element table) {
        List<Line> rows = new ArrayList<>();
        List<Slot> above = List.of();
        for (Element part : Dom.elements(table)) {
            boolean header = Dom.is(part, "thead");
            List<Element> lines = Dom.is(part, "tr") ? List.of(part) : Dom.elements(part);
            for (Element line :
                    lines.stream().filter(element -> Dom.is(element, "tr")).toList()) {
                above = slots(line, above);
                rows.add(new Line(header ? Kind.HEADER : kindOf(line), above));
            }
        }
        int columns = rows.stream()
                .flatMap(row -> row.slots().stream())
                .mapToInt(Slot::end)
                .max()
                .orElse(0);
        return new Grid(List.copyOf(rows), columns);
    }

    private static List<Slot> slots(Element line, List<Slot> above) {
        List<Slot> hanging = above.stream().filter(slot -> slot.height() > 1).toList();
        List<Slot> slots = new ArrayList<>();
        int column = 0;
        for (Element cell : Dom.elements(line)) {
            column = carryOn(hanging, slots, column);
            slots.add(new Slot(cell, column, span(cell, "colspan"), span(cell, "rowspan"), false));
            column = slots.getLast().end();
        }
        carryOn(hanging, slots, column);
        return List.copyOf(slots);
    }

    /// Places the cells that reach down from above at this column.
    private static int carryOn(List<Slot> hanging, List<Slot> slots, int column) {
        int next = column;
        for (Slot slot : hanging) {
            if (slot.column() == next) {
                slots.add(new Slot(slot.cell(), next, slot.width(), slot.height() - 1, true));
                next = slot.end();
            }
        }
        return next;
    }

    private static int span(Element cell, String attribute) {
        String span = cell.getAttribute(attribute).strip();
        return span.matches("[1-9][0-9]{0,2}") ? Integer.parseInt(span) : 1;
    }

    private static Kind kindOf(Element line) {
        if (Dom.hasClass(line, "total")) {
            return Kind.TOTAL;
        }
        return Dom.hasClass(line, "subtotal") ? Kind.SUBTOTAL : Kind.DETAIL;
    }

    /// How many columns of figures there are beside the labels; 0 where any other column holds words.
    int figures() {
        if (rows.isEmpty()) {
            return 0;
        }
        List<Slot> last = rows.getLast().slots();
        boolean all = last.stream().skip(1).allMatch(Slot::numeric);
        return all ? last.size() - 1 : 0;
    }

    /// The headings of the columns, groups included, as far as the header has them.
    List<String> headings() {
        return rows.stream()
                .filter(row -> row.kind() == Kind.HEADER)
                .flatMap(row -> row.slots().stream())
                .filter(slot -> !slot.continued())
                .map(slot -> Dom.text(slot.cell()))
                .toList();
    }
}
