package org.committeepapers.council;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/// A YAML file as the tree of its text, within limits. No object is ever made of it.
final class YamlFile {

    private static final int SIZE_LIMIT = 200_000;

    private YamlFile() {}

    /// The root of the tree, or null with the fault noted.
    ///
    /// @param name as faults name the file
    static @Nullable Node compose(Path file, String name, Findings findings) throws IOException {
        LoaderOptions limits = new LoaderOptions();
        limits.setCodePointLimit(SIZE_LIMIT);
        limits.setNestingDepthLimit(20);
        limits.setMaxAliasesForCollections(10);
        try {
            if (Files.size(file) > SIZE_LIMIT) {
                findings.fault(name, null, "the file is longer than " + SIZE_LIMIT + " characters");
                return null;
            }
            Node root = new Yaml(new SafeConstructor(limits)).compose(new StringReader(Files.readString(file)));
            if (root == null) {
                findings.fault(name, null, "the file is empty");
            }
            return root;
        } catch (MarkedYAMLException broken) {
            int line = broken.getProblemMark() == null
                    ? 1
                    : broken.getProblemMark().getLine() + 1;
            findings.fault(name, line, "this is not YAML: " + broken.getProblem());
        } catch (YAMLException broken) {
            findings.fault(name, null, "this is not YAML, or larger or deeper than a council's file may be");
        } catch (CharacterCodingException notUtf8) {
            findings.fault(name, null, "the file is not UTF-8 text");
        }
        return null;
    }
}
