package org.espace.widgets;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.espace.shared.Actor;

/** One state of a widget to try: who looks, at what, in a panel placed how. */
public record Scene(
        String name, Actor actor, Map<String, String> parameters, Map<String, String> preferences, boolean full) {

    public static Scene of(String name, Actor actor) {
        return new Scene(name, actor, Map.of(), Map.of(), false);
    }

    public Scene with(String parameter, Object value) {
        return new Scene(name, actor, plus(parameters, parameter, value.toString()), preferences, full);
    }

    public Scene set(String preference, Object value) {
        return new Scene(name, actor, parameters, plus(preferences, preference, value.toString()), full);
    }

    public Scene inFull() {
        return new Scene(name, actor, parameters, preferences, true);
    }

    public Scene seenBy(Actor other) {
        return new Scene(name, other, parameters, preferences, full);
    }

    static Map<String, List<String>> lists(Map<String, String> values) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        values.forEach((name, value) -> lists.put(name, List.of(value)));
        return lists;
    }

    private static Map<String, String> plus(Map<String, String> values, String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(values);
        more.put(name, value);
        return more;
    }
}
