package org.committeepapers.appendix.sheet;

import java.util.HashMap;
import java.util.Map;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.Value;

/// The words of a declaration as the keys of columns have them: `Growth Bid 2017` is `growth_bid_2017`.
final class Keys {

    private Keys() {}

    static Map<String, String> of(Scope scope) {
        Map<String, String> keys = new HashMap<>();
        for (String name : Words.names()) {
            if (!name.equals("plan-years") && !name.equals("counted")) {
                keys.put(name, Value.key(Words.of(name, scope)));
            }
        }
        return keys;
    }
}
