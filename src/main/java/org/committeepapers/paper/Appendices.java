package org.committeepapers.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.committeepapers.appendix.Appendix;
import org.committeepapers.appendix.sheet.Declarations;
import org.committeepapers.appendix.sheet.SheetFault;
import org.committeepapers.council.Council;

/// Every appendix that can be made: those with a logic of their own, those that the product declares in
/// `templates/appendices`, and a council's own in its folder `appendices`, which go before the others of their name.
///
/// @param bySlug in the order of their slugs
/// @param faults what is wrong with declarations
public record Appendices(Map<String, Appendix> bySlug, List<SheetFault> faults) {

    private static final String FOLDER = "appendices";

    public Appendices {
        bySlug = new TreeMap<>(bySlug);
        faults = List.copyOf(faults);
    }

    /// Those that the product ships.
    ///
    /// @param templates the product's folder of templates
    public static Appendices shipped(Path templates) {
        Map<String, Appendix> bySlug = new TreeMap<>();
        ServiceLoader.load(Appendix.class, Appendix.class.getClassLoader())
                .forEach(appendix -> bySlug.put(appendix.slug(), appendix));
        Declarations declared = Declarations.of(texts(templates.resolve(FOLDER), "templates/appendices/"), Map.of());
        declared.appendices().forEach(appendix -> bySlug.put(appendix.slug(), appendix));
        return new Appendices(bySlug, declared.faults());
    }

    /// With those of a council.
    public Appendices with(Council council) {
        Declarations own = Declarations.of(texts(council.folder().resolve(FOLDER), FOLDER + "/"), bySlug);
        Map<String, Appendix> all = new TreeMap<>(bySlug);
        own.appendices().forEach(appendix -> all.put(appendix.slug(), appendix));
        List<SheetFault> both = new ArrayList<>(faults);
        both.addAll(own.faults());
        return new Appendices(all, both);
    }

    /// The slugs of a council's own that its council.yaml does not list: nobody will see them.
    public static List<String> unlisted(Council council) {
        return texts(council.folder().resolve(FOLDER), "").keySet().stream()
                .map(file -> file.replaceFirst("\\.yaml$", ""))
                .filter(slug -> council.findAppendix(slug).isEmpty())
                .toList();
    }

    public List<Appendix> list() {
        return List.copyOf(bySlug.values());
    }

    /// The texts of the declarations in a folder, by file; none where there is no folder.
    static Map<String, String> texts(Path folder, String shown) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (!Files.isDirectory(folder)) {
            return texts;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".yaml")) {
                    texts.put(shown + name, Files.readString(file));
                }
            }
            return texts;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
