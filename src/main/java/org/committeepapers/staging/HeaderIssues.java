package org.committeepapers.staging;

import java.util.List;
import org.committeepapers.council.Council;
import org.committeepapers.extract.ExtractRow;
import org.committeepapers.extract.HeaderFault;
import org.committeepapers.extract.HeaderMap;
import org.committeepapers.extract.Heading;
import org.committeepapers.staging.issue.Issue;
import org.committeepapers.staging.issue.MissingHeader;
import org.committeepapers.staging.issue.NoHeaderRow;
import org.committeepapers.staging.issue.Place;
import org.committeepapers.staging.issue.RepeatedHeader;
import org.committeepapers.staging.issue.UnknownHeader;

/// The faults of a header row as issues of its file.
final class HeaderIssues {

    private HeaderIssues() {}

    static List<Issue> of(HeaderMap header, List<ExtractRow> top, Layout<?> layout, Council council, Place wholeFile) {
        String sheet = top.isEmpty() ? null : top.getFirst().sheet();
        String columnsFile = "columns/" + layout.name() + ".csv";
        return header.faults().stream()
                .map(fault -> switch (fault) {
                    case HeaderFault.NoHeaderRow(int rows) ->
                        new NoHeaderRow(
                                new Place(wholeFile.file(), sheet, null, null),
                                rows,
                                Columns.headings(layout, council).stream()
                                        .filter(Heading::required)
                                        .map(Heading::header)
                                        .toList());
                    case HeaderFault.Missing(String name, long row, List<String> nearest) ->
                        new MissingHeader(new Place(wholeFile.file(), sheet, row, null), name, nearest, columnsFile);
                    case HeaderFault.Unknown(String name, String letter, long row, List<String> nearest) ->
                        new UnknownHeader(
                                new Place(wholeFile.file(), sheet, row, brief(name)), letter, nearest, columnsFile);
                    case HeaderFault.Repeated(String name, List<String> letters, long row) ->
                        new RepeatedHeader(new Place(wholeFile.file(), sheet, row, brief(name)), letters);
                })
                .map(Issue.class::cast)
                .toList();
    }

    private static String brief(String header) {
        String oneLine = header.replaceAll("\\p{Cntrl}", " ");
        return oneLine.length() > 60 ? oneLine.substring(0, 60) + "..." : oneLine;
    }
}
