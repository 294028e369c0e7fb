package org.espace.widgets.delivery.servlet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A panel in a page of the host.
 *
 * @param key tells it from the others of that page: letters, digits and hyphens
 * @param settings how it was placed
 */
record PlacedPanel(String widget, String key, Map<String, List<String>> settings) {
    /** Names the panel that a form of the page is sent to, and what it is to do. */
    static final String DO = HostPage.MARK + "do";

    private static final String SET = HostPage.MARK + "set.";
    private static final String BEGINNING = "es-";

    String namespace() {
        return BEGINNING + key;
    }

    /** The key in a namespace, whoever made that. */
    static String key(String namespace) {
        return namespace.startsWith(BEGINNING) ? namespace.substring(BEGINNING.length()) : namespace;
    }

    /** What the address of a form says: which panel does what, and how that was placed. */
    Map<String, List<String>> doing(String action) {
        Map<String, List<String>> told = new LinkedHashMap<>();
        settings.forEach((name, values) -> told.put(SET + name, values));
        told.put(DO, List.of(widget + "." + key + "." + action));
        return told;
    }

    /** What a form of the page was sent to. */
    record Asked(PlacedPanel panel, String action) {}

    /** Null when the page was asked for nothing. */
    static @Nullable Asked asked(HostPage page) {
        List<String> told = page.state().getOrDefault(DO, List.of(""));
        String[] parts = told.get(0).split("\\.", 3);
        if (parts.length < 3 || !ServletVisit.ID.matcher(BEGINNING + parts[1]).matches()) {
            return null;
        }
        Map<String, List<String>> settings = new LinkedHashMap<>();
        page.state().forEach((name, values) -> {
            if (name.startsWith(SET)) {
                settings.put(name.substring(SET.length()), values);
            }
        });
        return new Asked(new PlacedPanel(parts[0], parts[1], settings), parts[2]);
    }
}
