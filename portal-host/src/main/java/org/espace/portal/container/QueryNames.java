package org.espace.portal.container;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How often each name stands in a query. Stateless. */
final class QueryNames {
    private QueryNames() {}

    static Map<String, Integer> count(@Nullable String query) {
        Map<String, Integer> counts = new HashMap<>();
        if (query == null) {
            return counts;
        }
        for (String pair : query.split("&")) {
            try {
                counts.merge(URLDecoder.decode(pair.replaceFirst("=.*", ""), UTF_8), 1, Integer::sum);
            } catch (IllegalArgumentException cutEscape) {
                continue;
            }
        }
        return counts;
    }
}
