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

    /// @param texts by path, e.g. `templates/appendices/staffing-mix.yaml`; the name of the file is the slug
    public static Declarations of(Map<String, String> texts) {
        List<Appendix> appendices = new ArrayList<>();
        List<SheetFault> faults = new ArrayList<>();
        texts.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(file -> {
            SheetReader.Reading reading = SheetReader.read(file.getKey(), file.getValue());
            Optional<Sheet> sheet = reading.sheet();
            sheet.ifPresent(one -> appendices.add(new DeclaredAppendix(slug(file.getKey()), one)));
            faults.addAll(reading.faults());
        });
        return new Declarations(appendices, faults);
    }

    private static String slug(String path) {
        return path.replaceFirst("^.*/", "").replaceFirst("\\.yaml$", "");
    }
}
