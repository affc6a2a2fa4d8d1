package org.committeepapers.council;

import java.time.LocalDate;
import java.util.List;

/// The committee a council reports to, and the furniture of its papers.
///
/// @param name e.g. `Children's Social Care and Health Cabinet Committee`
/// @param meeting the day of the meeting
/// @param header the labelled lines of the header block, in order
/// @param implications the standard sections that every paper carries, e.g. `Financial Implications`
/// @param backgroundDocuments listed at the end; empty prints as none
/// @param contacts who answers questions, by role; never a person's name
public record Committee(
        String name,
        LocalDate meeting,
        List<Line> header,
        List<Line> implications,
        List<String> backgroundDocuments,
        List<Contact> contacts) {

    public Committee {
        header = List.copyOf(header);
        implications = List.copyOf(implications);
        backgroundDocuments = List.copyOf(backgroundDocuments);
        contacts = List.copyOf(contacts);
    }

    /// A label and the text beside or below it.
    public record Line(String label, String text) {}

    /// @param capacity e.g. `Report author` or `Lead director`
    /// @param role the post's title
    public record Contact(String capacity, String role, String telephone, String email) {}
}
