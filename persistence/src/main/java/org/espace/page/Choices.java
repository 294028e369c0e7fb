package org.espace.page;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is set up on the windows of one page, as one person finds it. Immutable.
 *
 * @param windows of the page, in their order there
 * @param everyones what everyone has, by window and name
 * @param own what the person chose, by window and name
 */
public record Choices(
        List<Long> windows, Map<Long, Map<String, List<String>>> everyones, Map<Long, Map<String, List<String>>> own) {
    /** Choices that bind a whole page: made on one panel, all others follow that have not chosen for themselves. */
    private static final List<String> BINDING = List.of(Preference.COMMUNITY);

    public Choices {
        windows = List.copyOf(windows);
        everyones = Map.copyOf(everyones);
        own = Map.copyOf(own);
    }

    /** What everyone has on a window, by name. */
    public Map<String, List<String>> ofEveryone(long window) {
        return everyones.getOrDefault(window, Map.of());
    }

    /** A person's own choices on a window, by name. */
    public Map<String, List<String>> ofPerson(long window) {
        return own.getOrDefault(window, Map.of());
    }

    /**
     * What the other windows bind a window to, by name: what this person chose there, or else what everyone has. Of several windows the
     * first on the page counts.
     */
    public Map<String, List<String>> bindings(long window) {
        Map<String, List<String>> bindings = new LinkedHashMap<>();
        for (String name : BINDING) {
            bind(name, window, own, bindings);
            bind(name, window, everyones, bindings);
        }
        return bindings;
    }

    private void bind(
            String name, long to, Map<Long, Map<String, List<String>>> chosen, Map<String, List<String>> bindings) {
        for (long window : windows) {
            if (window != to) {
                chosen.getOrDefault(window, Map.of()).getOrDefault(name, List.of()).stream()
                        .filter(value -> !value.isEmpty())
                        .findFirst()
                        .ifPresent(value -> bindings.putIfAbsent(name, List.of(value)));
            }
        }
    }

    /** Of rows in the order of their names and places. */
    static Choices of(List<Long> windows, List<Preference> rows) {
        Map<Long, Map<String, List<String>>> everyones = new HashMap<>();
        Map<Long, Map<String, List<String>>> own = new HashMap<>();
        for (Preference row : rows) {
            row.addTo(
                    (row.isEveryones() ? everyones : own).computeIfAbsent(row.window(), none -> new LinkedHashMap<>()));
        }
        return new Choices(windows, everyones, own);
    }
}
