package org.committeepapers.appendix.performance;

import org.committeepapers.appendix.Cell;
import org.committeepapers.measure.DirectionOfTravel;
import org.committeepapers.measure.Rag;

/// How judgements stand in a cell: the word, then a shape that no other judgement has, then a quiet colour.
final class Judgements {

    private Judgements() {}

    static Cell cell(Rag rag) {
        return switch (rag) {
            case GREEN -> new Cell.Status("G", "Green", "\u25CF", "green");
            case AMBER -> new Cell.Status("A", "Amber", "\u25CA", "amber");
            case RED -> new Cell.Status("R", "Red", "\u25A0", "red");
        };
    }

    static Cell cell(DirectionOfTravel direction) {
        return switch (direction) {
            case IMPROVING -> new Cell.Status("up", "Improving", "\u25B2", "improving");
            case WORSENING -> new Cell.Status("down", "Worsening", "\u25BC", "worsening");
            case NO_CLEAR_CHANGE -> new Cell.Status("level", "No clear change", "\u25BA", "level");
        };
    }
}
