package org.committeepapers.appendix.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.committeepapers.appendix.Appendix;

/// Appendices that are declared, from the texts of their files.
///
/// @param appendices those that can be read, in the order of their names
/// @param faults what is wrong with the others
public record Declarations(List<Appendix> appendices, List<SheetFault> faults) {

    public Declarations {
        appendices = List.copyOf(appendices);
        faults = List.copyOf(faults);
    }

    /// @param shipped those that the product ships; a file of one of their names may change its words only
    /// @param texts by path, e.g. `templates/appendices/staffing-mix.yaml`; the name of the file is the slug
    public static Declarations of(Map<String, String> texts, Map<String, Appendix> shipped) {
        List<Appendix> appendices = new ArrayList<>();
        List<SheetFault> faults = new ArrayList<>();
        texts.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(file -> {
            String slug = slug(file.getKey());
            Optional<Sheet> before = shipped.get(slug) instanceof DeclaredAppendix declared
                    ? Optional.of(declared.sheet())
                    : Optional.empty();
            SheetReader.Reading reading = SheetReader.read(file.getKey(), file.getValue(), before);
            reading.sheet().ifPresent(one -> appendices.add(new DeclaredAppendix(slug, one)));
            faults.addAll(reading.faults());
        });
        return new Declarations(appendices, faults);
    }

    private static String slug(String path) {
        return path.replaceFirst("^.*/", "").replaceFirst("\\.yaml$", "");
    }
}
