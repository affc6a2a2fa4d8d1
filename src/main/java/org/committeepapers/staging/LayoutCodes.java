package org.committeepapers.staging;

import com.google.auto.service.AutoService;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.committeepapers.council.CodeLists;

/// The code lists that the columns of the layouts are read by.
@AutoService(CodeLists.class)
public final class LayoutCodes implements CodeLists {

    @Override
    public Map<String, Set<String>> lists() {
        Map<String, Set<String>> lists = new TreeMap<>();
        Layouts.list().stream()
                .flatMap(layout -> layout.bindings().stream())
                .map(Binding::reader)
                .forEach(reader -> {
                    if (reader instanceof CodeReader codes) {
                        lists.put(codes.list(), new LinkedHashSet<>(codes.codes()));
                    }
                });
        lists.put(UnitReader.LIST, Set.of());
        lists.put(FlagReader.LIST, Set.of("Y", "N"));
        return lists;
    }
}
