package org.committeepapers.appendix.sheet;

import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import org.committeepapers.appendix.OwnTable;

/// Tables of declared appendices that stay Java, by name: whatever carries `@AutoService(OwnTable.class)`.
final class OwnTables {

    private static final Map<String, OwnTable> ALL = load();

    private OwnTables() {}

    static Set<String> names() {
        return ALL.keySet();
    }

    static OwnTable named(String name) {
        OwnTable table = ALL.get(name);
        if (table == null) {
            throw new IllegalArgumentException("there is no table of Java \"" + name + "\"");
        }
        return table;
    }

    private static Map<String, OwnTable> load() {
        Map<String, OwnTable> all = new TreeMap<>();
        ServiceLoader.load(OwnTable.class, OwnTable.class.getClassLoader())
                .forEach(table -> all.put(table.name(), table));
        return all;
    }
}
