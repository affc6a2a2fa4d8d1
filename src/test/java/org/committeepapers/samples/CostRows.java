package org.committeepapers.samples;

import java.util.ArrayList;
import java.util.List;
import org.committeepapers.CostLines;
import org.committeepapers.staging.CostLine;
import org.committeepapers.staging.CostLine.QuantitySource;

/// Rows of `cost-assumptions.csv` for one paper, table by table.
final class CostRows {

    private final String paper;
    private final List<CostLine> lines = new ArrayList<>();
    private String table = "";
    private int order;

    CostRows(String paper) {
        this.paper = paper;
    }

    /// The rows that follow are of this table.
    CostRows table(String name) {
        table = name;
        order = 0;
        return this;
    }

    /// A row, its cells as `CostLines` reads them.
    CostRows add(String section, String line, QuantitySource source, String cells) {
        lines.add(CostLines.line(paper, ++order, table, section, line, source, cells));
        return this;
    }

    void addTo(References references) {
        lines.forEach(references::add);
    }
}
