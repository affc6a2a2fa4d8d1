package org.committeepapers.council;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.nodes.Node;

/// A council's `council.yaml`, read key by key.
final class CouncilYaml {

    static final String FILE = "council.yaml";

    private CouncilYaml() {}

    /// The council that a folder's file describes; empty where it is no YAML at all. What is wrong in it is added to
    /// `findings`.
    static Optional<Council> read(Path folder, OrgUnits units, Mappings mappings, Findings findings)
            throws IOException {
        Node root = YamlFile.compose(folder.resolve(FILE), FILE, findings);
        if (root == null) {
            return Optional.empty();
        }
        try (YamlSection yaml = new YamlSection(FILE, root, findings)) {
            Organisation organisation = organisation(yaml, units);
            return Optional.of(new Council(
                    identity(yaml, folder),
                    organisation,
                    ListsYaml.read(
                            yaml, organisation.roleGroups().keySet(), new ReferenceCodes(folder, mappings), mappings),
                    RulesYaml.read(yaml),
                    new Publication(CommitteeYaml.read(yaml), appendices(yaml), yaml.names("papers", NameKind.PAPER)),
                    findings.names()));
        }
    }

    private static Identity identity(YamlSection yaml, Path folder) {
        return new Identity(
                String.valueOf(folder.getFileName()),
                yaml.text("name"),
                yaml.text("code"),
                folder,
                yaml.monthDay("financial-year-starts"));
    }

    private static Organisation organisation(YamlSection yaml, OrgUnits units) {
        return new Organisation(
                units,
                yaml.names("row-levels", NameKind.ROW_LEVEL),
                yaml.names("services", NameKind.SERVICE),
                roleGroups(yaml));
    }

    private static Map<String, RoleGroup> roleGroups(YamlSection yaml) {
        Map<String, RoleGroup> groups = new LinkedHashMap<>();
        if (!yaml.has("role-groups")) {
            yaml.section("role-groups");
        }
        yaml.namedSections("role-groups", NameKind.ROLE_GROUP).forEach((code, group) -> {
            try (group) {
                groups.put(code, new RoleGroup(code, group.text("name"), roles(group)));
            }
        });
        return groups;
    }

    private static Set<Role> roles(YamlSection group) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        roles.addAll(group.codes("roles", "role", Role.values()));
        return Collections.unmodifiableSet(roles);
    }

    private static List<AppendixEntry> appendices(YamlSection yaml) {
        Set<String> slugs = new HashSet<>();
        List<AppendixEntry> entries = new ArrayList<>();
        for (YamlSection entry : yaml.sections("appendices")) {
            try (entry) {
                String slug = entry.name("slug", NameKind.APPENDIX);
                boolean required = entry.has("required") && entry.flag("required");
                entries.add(new AppendixEntry(
                        slug,
                        entry.text("label"),
                        required,
                        entry.namedTexts("names", NameKind.PRINTED_CODE, slug),
                        WordList.read(entry, slug)));
                once(slugs, slug, entry, "slug");
            }
        }
        return entries;
    }

    static void once(Set<String> seen, String value, YamlSection section, String key) {
        if (!seen.add(value)) {
            section.fault(key, "the " + key + " " + Findings.shown(value) + " is listed a second time");
        }
    }
}
