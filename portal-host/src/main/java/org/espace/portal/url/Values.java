package org.espace.portal.url;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Maps of parameters: sorted so that equal state is an equal address, and never with an empty list. Stateless. */
final class Values {
    private Values() {}

    static Map<String, List<String>> copy(Map<String, List<String>> parameters) {
        Map<String, List<String>> copy = new TreeMap<>();
        parameters.forEach((name, values) -> put(copy, name, values));
        return Collections.unmodifiableMap(copy);
    }

    /** The map with one name set; an empty list takes the name away. */
    static Map<String, List<String>> with(Map<String, List<String>> parameters, String name, List<String> values) {
        Map<String, List<String>> copy = new TreeMap<>(parameters);
        copy.remove(name);
        put(copy, name, values);
        return copy;
    }

    private static void put(Map<String, List<String>> map, String name, List<String> values) {
        if (!values.isEmpty()) {
            map.put(name, List.copyOf(values));
        }
    }
}
