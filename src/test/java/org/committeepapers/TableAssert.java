package org.committeepapers;

import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;
import org.committeepapers.appendix.AppendixContent;
import org.committeepapers.appendix.AppendixTable;
import org.jspecify.annotations.Nullable;

/// Asserts what a table prints, a row as its cells or as one line: `Dover | 1.0 | [z]`.
public final class TableAssert extends AbstractAssert<TableAssert, AppendixTable> {

    private static final String BAR = " | ";

    private TableAssert(@Nullable AppendixTable table, String name) {
        super(table, TableAssert.class);
        as("table %s", name);
        isNotNull();
    }

    /// A table of an appendix by its name.
    public static TableAssert assertTable(AppendixContent content, String name) {
        return new TableAssert(content.table().get(name), name);
    }

    /// The first or only table of an appendix.
    public static TableAssert assertTable(AppendixContent content) {
        return assertTable(content, content.tables().getFirst().name());
    }

    /// The row of this label has exactly these cells behind it.
    public TableAssert hasRow(String label, String... cells) {
        List<String> row = Arrays.asList(cells);
        Assertions.assertThat(Printing.rows(actual))
                .as("%s, rows called %s", descriptionText(), label)
                .filteredOn(printed -> printed.getFirst().equals(label))
                .extracting(printed -> printed.subList(1, printed.size()))
                .containsExactly(row);
        return this;
    }

    /// All rows, in their order.
    public TableAssert hasRows(String... lines) {
        Assertions.assertThat(Printing.rows(actual))
                .as(descriptionText())
                .extracting(row -> String.join(BAR, row))
                .containsExactly(lines);
        return this;
    }

    public TableAssert hasLabels(String... labels) {
        Assertions.assertThat(Printing.rows(actual))
                .as(descriptionText())
                .extracting(List::getFirst)
                .containsExactly(labels);
        return this;
    }

    public TableAssert hasHeadings(String... headings) {
        Assertions.assertThat(actual.columns())
                .as(descriptionText())
                .extracting(column -> column.heading())
                .containsExactly(headings);
        return this;
    }

    /// What its shorthand means, in the order it is printed.
    public TableAssert explains(String... legend) {
        Assertions.assertThat(actual.legend()).as(descriptionText()).containsExactly(legend);
        return this;
    }

    /// Has a note that contains these words.
    public TableAssert notes(String words) {
        Assertions.assertThat(actual.notes())
                .as(descriptionText())
                .anySatisfy(note -> Assertions.assertThat(note).contains(words));
        return this;
    }

    public TableAssert notesNothingOf(String words) {
        Assertions.assertThat(actual.notes())
                .as(descriptionText())
                .noneSatisfy(note -> Assertions.assertThat(note).contains(words));
        return this;
    }
}
