package org.committeepapers.appendix.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.committeepapers.appendix.Appendix;
import org.committeepapers.appendix.AppendixContent;
import org.committeepapers.appendix.Cell;
import org.committeepapers.appendix.explain.NoSuchCellException;
import org.committeepapers.appendix.explain.TableCell;
import org.committeepapers.month.MonthData;

/// The tests of an appendix as its file tells them, with what is wrong with the file or fails.
public final class SheetTests {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    private final List<SheetTest> tests;
    private final SheetFaults faults;

    private SheetTests(List<SheetTest> tests, SheetFaults faults) {
        this.tests = List.copyOf(tests);
        this.faults = faults;
    }

    /// @param file as messages call it, e.g. `tests/staffing-mix.yaml`
    public static SheetTests read(String file, String text) {
        SheetFaults faults = new SheetFaults(file);
        SheetTest.All all = SheetReader.read(text, SheetTest.All.class, faults);
        return new SheetTests(all == null || !faults.list().isEmpty() ? List.of() : all.tests(), faults);
    }

    /// Those of the file; none where it cannot be read.
    public List<SheetTest> tests() {
        return tests;
    }

    /// By line: what cannot be read, and where an appendix prints otherwise.
    public List<SheetFault> faults() {
        return faults.list();
    }

    /// Notes what is wrong with a test.
    ///
    /// @param component of the test where it stands, e.g. `given`
    public void fault(SheetTest test, String component, String words) {
        faults.add(test, component, test.test() + ": " + words);
    }

    /// Holds what an appendix prints of a month against what a test expects.
    public void check(SheetTest test, Appendix appendix, MonthData month) {
        AppendixContent content = appendix.of(month);
        if (test.expect().isEmpty()) {
            fault(test, "", "nothing is expected");
        }
        for (SheetTest.Expected expected : test.expect()) {
            try {
                TableCell cell = TableCell.find(content, expected.table(), expected.row(), expected.column());
                if (!isSo(cell, expected)) {
                    faults.add(
                            expected,
                            "",
                            test.test() + ": expected " + wanted(expected) + " in row \"" + expected.row()
                                    + "\", column \"" + expected.column() + "\", found " + found(cell));
                }
            } catch (NoSuchCellException unknown) {
                faults.add(expected, "", test.test() + ": " + unknown.getMessage());
            }
        }
    }

    private static boolean isSo(TableCell cell, SheetTest.Expected expected) {
        if (expected.missing() != null) {
            return cell.cell() instanceof Cell.Missing missing
                    && missing.reason().contains(expected.missing());
        }
        String is = expected.is() == null ? "" : expected.is().strip();
        String printed = cell.plain();
        return is.equals(printed)
                || (cell.cell() instanceof Cell.Figure
                        && NUMBER.matcher(is).matches()
                        && new BigDecimal(is).compareTo(new BigDecimal(printed)) == 0);
    }

    private static String wanted(SheetTest.Expected expected) {
        return expected.missing() != null
                ? "no figure because of \"" + expected.missing() + "\""
                : String.valueOf(expected.is());
    }

    private static String found(TableCell cell) {
        return cell.cell() instanceof Cell.Missing(var symbol, var reason)
                ? cell.plain() + " (" + reason + ")"
                : cell.plain();
    }
}
