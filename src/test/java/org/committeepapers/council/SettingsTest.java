package org.committeepapers.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SettingsTest {

    /// The keys that every rule may have are told once.
    static final Pattern OF_ANY_RULE = Pattern.compile("rules\\.[a-z-]+\\.(is|from|source)");

    @Test
    void every_key_that_is_read_is_listed() throws IOException {
        assertThat(askedOfTheSamples())
                .filteredOn(key -> !OF_ANY_RULE.matcher(key).matches())
                .allSatisfy(key -> assertThat(Settings.list())
                        .as(key)
                        .anyMatch(setting -> setting.key().equals(key) || tells(setting, key)));
    }

    @Test
    void every_setting_that_is_listed_is_read() throws IOException {
        Set<String> asked = askedOfTheSamples();
        assertThat(Settings.list())
                .extracting(Setting::key)
                .doesNotHaveDuplicates()
                .isSubsetOf(asked);
    }

    @Test
    void every_example_is_what_it_is_an_example_of() {
        assertThat(Settings.list())
                .allSatisfy(setting -> assertThat(setting.example())
                        .startsWith(setting.key().substring(setting.key().lastIndexOf('.') + 1) + ":"));
    }

    /// `targets[].until` is told by the form of `targets`.
    static boolean tells(Setting setting, String key) {
        String last = key.substring(key.lastIndexOf('.') + 1);
        return key.startsWith(setting.key())
                && Pattern.compile("\\b" + last + "\\b").matcher(setting.form()).find()
                && Settings.list().stream()
                        .map(Setting::key)
                        .filter(other -> key.startsWith(other + ".") || key.startsWith(other + "["))
                        .max(Comparator.comparingInt(String::length))
                        .filter(setting.key()::equals)
                        .isPresent();
    }

    static Set<String> askedOfTheSamples() throws IOException {
        Findings findings = new Findings();
        List<Path> councils;
        try (Stream<Path> folders = Files.list(Path.of("input-samples"))) {
            councils = folders.filter(Files::isDirectory).toList();
        }
        for (Path council : councils) {
            CouncilYaml.read(council, new OrgUnits(List.of()), Mappings.NONE, findings);
        }
        assertThat(findings.faults()).isEmpty();
        return new TreeSet<>(findings.asked());
    }
}
