package org.committeepapers.document.chart;

import org.committeepapers.appendix.Chart;

/// How one kind of chart is laid out.
interface Layout {

    /// Fills the empty canvas with a chart of one category or more.
    Drawing lay(Chart chart, Canvas canvas);
}
