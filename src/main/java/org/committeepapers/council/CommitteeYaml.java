package org.committeepapers.council;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The block `committee` of a `council.yaml`.
final class CommitteeYaml {

    private CommitteeYaml() {}

    /// The committee, or null where the file has no such block: its papers cannot be made then.
    static @Nullable Committee read(YamlSection yaml) {
        if (!yaml.has("committee")) {
            return null;
        }
        try (YamlSection committee = yaml.section("committee")) {
            return new Committee(
                    committee.text("name"),
                    committee.date("meeting"),
                    lines(committee, "header"),
                    lines(committee, "implications"),
                    committee.texts("background-documents"),
                    contacts(committee));
        }
    }

    private static List<Committee.Line> lines(YamlSection committee, String key) {
        return committee.sections(key).stream()
                .map(line -> {
                    try (line) {
                        return new Committee.Line(line.text("label"), line.text("text"));
                    }
                })
                .toList();
    }

    private static List<Committee.Contact> contacts(YamlSection committee) {
        return committee.sections("contacts").stream()
                .map(contact -> {
                    try (contact) {
                        return new Committee.Contact(
                                contact.text("capacity"),
                                contact.text("role"),
                                contact.text("telephone"),
                                contact.text("email"));
                    }
                })
                .toList();
    }
}
