package org.committeepapers.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.committeepapers.council.Nearest;
import org.committeepapers.council.VisibleText;

/// Where each column of a layout stands in a file: found by the header row, never guessed by position.
///
/// @param row the row of the headers; data begin below
/// @param width columns of that row up to its last header
/// @param positions by our column name, counted from 0; a column that may be missing and is has none
/// @param faults why the file cannot be used; empty when it can
public record HeaderMap(long row, int width, Map<String, Integer> positions, List<HeaderFault> faults) {

    /// How many rows the titles above the header may take.
    public static final int ROWS_SEARCHED = 30;

    public HeaderMap {
        positions = Map.copyOf(positions);
        faults = List.copyOf(faults);
    }

    /// Finds the header row among the first rows of a file: the one with the most of the wanted headers.
    public static HeaderMap find(List<ExtractRow> top, List<Heading> wanted) {
        Map<String, Heading> byHeader = new LinkedHashMap<>();
        wanted.forEach(heading -> byHeader.put(plain(heading.header()), heading));
        ExtractRow best = null;
        long most = 1;
        for (ExtractRow row : top) {
            long known = row.cells().stream()
                    .map(HeaderMap::plain)
                    .distinct()
                    .filter(byHeader::containsKey)
                    .count();
            if (known > most) {
                most = known;
                best = row;
            }
        }
        return best == null
                ? new HeaderMap(0, 0, Map.of(), List.of(new HeaderFault.NoHeaderRow(top.size())))
                : of(best, wanted, byHeader);
    }

    private static HeaderMap of(ExtractRow row, List<Heading> wanted, Map<String, Heading> byHeader) {
        Map<String, Integer> positions = new HashMap<>();
        Map<String, List<String>> letters = new LinkedHashMap<>();
        List<HeaderFault> faults = new ArrayList<>();
        List<String> unused = new ArrayList<>();
        for (int i = 0; i < row.width(); i++) {
            String header = row.cell(i);
            Heading heading = byHeader.get(plain(header));
            if (heading != null) {
                positions.putIfAbsent(heading.column(), i);
                letters.computeIfAbsent(heading.header(), first -> new ArrayList<>())
                        .add(letter(i));
            } else if (!header.isEmpty()) {
                unused.add(header);
                faults.add(new HeaderFault.Unknown(
                        header, letter(i), row.number(), Nearest.listTo(header, headers(wanted))));
            }
        }
        letters.forEach((header, places) -> {
            if (places.size() > 1) {
                faults.add(new HeaderFault.Repeated(header, places, row.number()));
            }
        });
        wanted.stream()
                .filter(heading -> heading.required() && !positions.containsKey(heading.column()))
                .map(heading -> new HeaderFault.Missing(
                        heading.header(), row.number(), Nearest.listTo(heading.header(), unused)))
                .forEach(faults::add);
        return new HeaderMap(row.number(), row.width(), positions, faults);
    }

    private static List<String> headers(List<Heading> wanted) {
        return wanted.stream().map(Heading::header).toList();
    }

    /// Case and spaces do not tell headers apart.
    public static boolean isSame(String header, String other) {
        return plain(header).equals(plain(other));
    }

    private static String plain(String header) {
        return VisibleText.word(header).toLowerCase(Locale.UK);
    }

    /// The letters of a column as Excel shows them: 0 is A, 26 is AA.
    static String letter(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letter(column / 26 - 1) + last;
    }
}
