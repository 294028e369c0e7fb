package org.espace.widgets.directory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.espace.directory.PeopleQuery;
import org.espace.shared.Ids;
import org.espace.shared.PlainText;
import org.espace.widgets.WidgetRequest;
import org.jspecify.annotations.Nullable;

/**
 * What a reader looks for, as it stands in the address: the name and the unit are shared with other panels, the rest is this panel's.
 *
 * @param topic what somebody should be able to help with; empty to look for people as such
 */
public record Asked(PeopleQuery people, String topic) {
    /** It goes into an address, and a server takes only so long ones. */
    private static final int LONGEST = 100;

    static Asked in(WidgetRequest request) {
        PeopleQuery people = new PeopleQuery(
                typed(request, "query"),
                Ids.parse(request.parameter("unit")),
                typed(request, "place"),
                typed(request, "language"),
                typed(request, "skill"));
        return new Asked(people, typed(request, "topic"));
    }

    static String typed(WidgetRequest request, String name) {
        String typed = request.parameter(name);
        return typed == null ? "" : PlainText.shorten(PlainText.line(typed), LONGEST);
    }

    /** Filters of this panel alone that are set, by name. */
    public Map<String, String> filters() {
        Map<String, String> set = new LinkedHashMap<>();
        put(set, "place", people.place());
        put(set, "language", people.language());
        put(set, "skill", people.skill());
        return set;
    }

    /** Whether anything but the unit narrows the list. */
    public boolean narrow() {
        return !people.name().isEmpty() || !filters().isEmpty();
    }

    /** In pairs, for a link to the same list with one thing changed; null takes it away. */
    public @Nullable Object[] but(String name, @Nullable Object value) {
        Map<String, @Nullable Object> kept = new LinkedHashMap<>(filters());
        put(kept, "topic", topic);
        kept.put(name, value);
        return pairs(kept);
    }

    /** In pairs, for a link that goes on in the same list. */
    public @Nullable Object[] same() {
        return pairs(new LinkedHashMap<>(filters()));
    }

    /** In pairs, for a file of the same list: a download hears of nothing else. */
    public @Nullable Object[] whole() {
        Map<String, @Nullable Object> all = new LinkedHashMap<>(filters());
        put(all, "query", people.name());
        put(all, "unit", people.unit() == 0 ? "" : Long.toString(people.unit()));
        return pairs(all);
    }

    private static void put(Map<String, ? super String> into, String name, String value) {
        if (!value.isEmpty()) {
            into.put(name, value);
        }
    }

    private static @Nullable Object[] pairs(Map<String, ? extends @Nullable Object> values) {
        List<@Nullable Object> pairs = new ArrayList<>();
        values.forEach((name, value) -> {
            pairs.add(name);
            pairs.add(value);
        });
        return pairs.toArray();
    }
}
