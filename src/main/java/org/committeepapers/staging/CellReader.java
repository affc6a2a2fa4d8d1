package org.committeepapers.staging;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.committeepapers.council.Mappings;
import org.committeepapers.staging.column.Begins;
import org.committeepapers.staging.column.Fte;
import org.committeepapers.staging.column.LongText;
import org.committeepapers.staging.column.Ref;
import org.committeepapers.staging.column.Signed;
import org.committeepapers.staging.column.Unit;
import org.committeepapers.staging.issue.DamagedReference;
import org.committeepapers.staging.issue.FormulaError;
import org.committeepapers.staging.issue.Issue;
import org.committeepapers.staging.issue.TextTooLong;
import org.committeepapers.staging.issue.UnknownFact;
import org.committeepapers.staging.issue.UnreadableDate;
import org.committeepapers.staging.issue.UnreadableNumber;

/// Reads the cells of one column. Which reader a column has is told by the type of its component and what that says.
interface CellReader {

    int LONGEST = 200;
    int LONGEST_OF_LONG = 2_000;

    /// The values that Excel leaves where a formula went wrong.
    Pattern FORMULA_ERROR = Pattern.compile(
            "#(N/A|REF!|VALUE!|DIV/0!|NAME\\?|NULL!|NUM!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|BUSY!|"
                    + "GETTING_DATA|ERROR!)",
            Pattern.CASE_INSENSITIVE);

    /// What HR systems write where they have nothing to say.
    Pattern PLACEHOLDER =
            Pattern.compile("N/?A|[-.\u2013\u2014]|--|NULL|[(<](NULL|BLANK|NONE)[)>]|\\\\N", Pattern.CASE_INSENSITIVE);

    /// A reference of digits that a spreadsheet has turned into a number: several references may now be the same.
    Pattern AS_NUMBER = Pattern.compile("\\d+(\\.\\d+)?E\\+\\d+", Pattern.CASE_INSENSITIVE);

    /// Reads a text that is neither blank nor a placeholder nor a formula's error.
    Reading<?> value(CellAt cell, String text);

    default Reading<?> read(CellAt cell) {
        String text = cell.text();
        if (FORMULA_ERROR.matcher(text).matches()) {
            return new Reading.Unreadable<>(new FormulaError(cell.place(), 1));
        }
        return text.isEmpty() || isPlaceholder(cell, text) ? new Reading.Blank<>() : value(cell, text);
    }

    default boolean isPlaceholder(CellAt cell, String text) {
        return PLACEHOLDER.matcher(text).matches();
    }

    /// The rule by which the council leaves out the rows of a value: its list has a dash for it.
    static Optional<Reading<?>> leftOut(CellAt cell, String list, String text) {
        Mappings mappings = cell.council().mappings();
        return mappings.names(list, text) && mappings.code(list, text).equals(Mappings.LEAVE_OUT)
                ? Optional.of(new Reading.LeftOut<>("code-" + text + "-of-" + list, null))
                : Optional.empty();
    }

    static CellReader of(RecordComponent component) {
        Class<?> type = component.getType();
        if (component.isAnnotationPresent(Unit.class)) {
            return new UnitReader();
        }
        Fte fte = component.getAnnotation(Fte.class);
        if (fte != null) {
            return new FteReader(fte.value());
        }
        if (CodeReader.listOf(component).isPresent()) {
            return CodeReader.of(component);
        }
        if (type == boolean.class || type == Boolean.class) {
            return new FlagReader();
        }
        if (type == LocalDate.class) {
            return new DayReader();
        }
        if (type == BigDecimal.class) {
            boolean signed = component.isAnnotationPresent(Signed.class);
            return signed ? CellReader::number : CellReader::numberFromNought;
        }
        if (type == int.class || type == Integer.class) {
            return CellReader::whole;
        }
        Begins begins = component.getAnnotation(Begins.class);
        if (begins != null) {
            return (cell, text) -> beginning(cell, text, List.of(begins.value()));
        }
        if (component.isAnnotationPresent(Ref.class)) {
            return CellReader::reference;
        }
        return component.isAnnotationPresent(LongText.class)
                ? new PrintedText()
                : (cell, text) -> text(cell, text, LONGEST);
    }

    private static Reading<?> beginning(CellAt cell, String text, List<String> begins) {
        return begins.stream().anyMatch(text::startsWith)
                ? text(cell, text, LONGEST)
                : new Reading.Unmapped<>(new UnknownFact(cell.place(), cell.shown(), begins));
    }

    private static Reading<?> reference(CellAt cell, String text) {
        return AS_NUMBER.matcher(text).matches()
                ? new Reading.Unreadable<>(new DamagedReference(cell.place(), 1))
                : text(cell, text, LONGEST);
    }

    private static Reading<?> text(CellAt cell, String text, int longest) {
        return text.length() > longest
                ? new Reading.Unreadable<>(new TextTooLong(cell.place(), text.length(), longest))
                : new Reading.Value<>(text);
    }

    private static Reading<?> number(CellAt cell, String text) {
        return orElse(CellNumber.read(text), () -> new UnreadableNumber(cell.place(), "a number", cell.shown()));
    }

    private static Reading<?> numberFromNought(CellAt cell, String text) {
        return orElse(
                CellNumber.read(text).filter(number -> number.signum() >= 0),
                () -> new UnreadableNumber(cell.place(), "a number, 0 or more", cell.shown()));
    }

    private static Reading<?> whole(CellAt cell, String text) {
        return orElse(
                CellNumber.read(text).filter(number -> !text.contains("%")).flatMap(CellReader::whole),
                () -> new UnreadableNumber(cell.place(), "a whole number, 0 or more", cell.shown()));
    }

    private static Optional<Integer> whole(BigDecimal number) {
        try {
            return Optional.of(number.intValueExact()).filter(whole -> whole >= 0);
        } catch (ArithmeticException fraction) {
            return Optional.empty();
        }
    }

    static <V> Reading<V> orElse(Optional<V> value, Supplier<Issue> fault) {
        return value.<Reading<V>>map(Reading.Value::new).orElseGet(() -> new Reading.Unreadable<>(fault.get()));
    }

    /// Words that an officer typed to be printed as they are, be it a dash.
    final class PrintedText implements CellReader {

        @Override
        public Reading<?> value(CellAt cell, String text) {
            return CellReader.text(cell, text, LONGEST_OF_LONG);
        }

        @Override
        public boolean isPlaceholder(CellAt cell, String text) {
            return false;
        }
    }

    /// Days, and the days that systems write for "no date".
    final class DayReader implements CellReader {

        @Override
        public Reading<?> value(CellAt cell, String text) {
            return CellReader.orElse(
                    CellDate.read(text, cell.periodEnd()), () -> new UnreadableDate(cell.place(), cell.shown()));
        }

        @Override
        public boolean isPlaceholder(CellAt cell, String text) {
            return CellReader.super.isPlaceholder(cell, text) || CellDate.isNone(text);
        }
    }
}
