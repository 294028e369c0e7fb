package org.espace.portal.url;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Where a visitor is in the portal: the page, the parameters its widgets share, how each window stands, and whom the
 * request is addressed to. Immutable; equal state is an equal address. What is written is read back unchanged, but for
 * halves of surrogate pairs, which no address can carry.
 *
 * @param page the page's name in the address, such as {@code home}
 * @param shared public render parameters by the name they have in the address
 * @param windows by id such as {@code w3}; windows that stand plain are left out
 * @param target null when the page itself is asked for
 */
public record PortalUrl(
        String page,
        Map<String, List<String>> shared,
        Map<String, WindowView> windows,
        @Nullable Target target) {

    /** The longest query that is read or written, in characters. */
    public static final int MAX_QUERY = 8_000;

    static final String ROOT = "/portal/";

    public PortalUrl {
        shared = Values.copy(shared);
        shared.keySet().forEach(PortalUrl::refuseWindowNames);
        windows = notable(windows);
    }

    public static PortalUrl of(String page) {
        return new PortalUrl(page, Map.of(), Map.of(), null);
    }

    /**
     * Reads an address.
     *
     * @param query as it came, encoded
     * @throws TooLong when the query has more than {@link #MAX_QUERY} characters
     */
    public static PortalUrl parse(String page, @Nullable String query) {
        if (query == null || query.isEmpty()) {
            return of(page);
        }
        if (query.length() > MAX_QUERY) {
            throw new TooLong(query.length());
        }
        return new QueryReader().read(query).onto(page);
    }

    /** The address within this server, from {@code /portal/} on; not escaped for HTML. */
    public String path() {
        String query = new QueryWriter().write(this);
        if (query.length() > MAX_QUERY) {
            throw new TooLong(query.length());
        }
        return ROOT + QueryWriter.encode(page).replace("+", "%20") + (query.isEmpty() ? "" : "?" + query);
    }

    public WindowView window(String id) {
        return windows.getOrDefault(id, WindowView.PLAIN);
    }

    public List<String> shared(String name) {
        return shared.getOrDefault(name, List.of());
    }

    /** Sets a shared parameter; an empty list takes it away. */
    public PortalUrl withShared(String name, List<String> values) {
        return new PortalUrl(page, Values.with(shared, name, values), windows, target);
    }

    public PortalUrl withWindow(String id, WindowView view) {
        Map<String, WindowView> changed = new HashMap<>(windows);
        changed.put(id, view);
        return new PortalUrl(page, shared, changed, target);
    }

    public PortalUrl at(@Nullable Target changed) {
        return new PortalUrl(page, shared, windows, changed);
    }

    /** Another page with the same shared parameters; the windows stay behind with their page. */
    public PortalUrl on(String otherPage) {
        return otherPage.equals(page) ? this : new PortalUrl(otherPage, shared, Map.of(), null);
    }

    private static Map<String, WindowView> notable(Map<String, WindowView> windows) {
        Map<String, WindowView> notable = new TreeMap<>(windows);
        notable.values().removeIf(WindowView.PLAIN::equals);
        return Collections.unmodifiableMap(notable);
    }

    private static void refuseWindowNames(String name) {
        if (QueryReader.isOfWindow(name)) {
            throw new IllegalArgumentException(
                    "Expected a shared parameter that does not look like one of a window, found \"" + name + "\".");
        }
    }
}
