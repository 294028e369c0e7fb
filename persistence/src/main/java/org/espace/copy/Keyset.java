package org.espace.copy;

import java.util.ArrayList;
import java.util.List;

/** A condition for the rows after a key of several columns, such that an index is entered at the first of them. Stateless. */
final class Keyset {
    private Keyset() {}

    static String after(List<String> key) {
        String first = key.get(0);
        return key.size() == 1
                ? first + " > ?"
                : first + " >= ? and (" + first + " > ? or (" + after(key.subList(1, key.size())) + "))";
    }

    /** What to bind there. */
    static List<Object> bound(List<Object> key) {
        List<Object> bound = new ArrayList<>();
        for (int at = 0; at < key.size(); at++) {
            bound.add(key.get(at));
            if (at < key.size() - 1) {
                bound.add(key.get(at));
            }
        }
        return bound;
    }
}
