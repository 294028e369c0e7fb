package org.espace.portal.container;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.espace.portal.url.PortalUrl;
import org.espace.portal.url.WindowView;
import org.jspecify.annotations.Nullable;

/** Between the arrays of the portlet API and our lists, and between a portlet's names and those of an address. Stateless. */
final class Parameters {
    private Parameters() {}

    static Map<String, String[]> arrays(Map<String, List<String>> lists) {
        Map<String, String[]> arrays = new LinkedHashMap<>();
        lists.forEach((name, values) -> arrays.put(name, values.toArray(String[]::new)));
        return arrays;
    }

    static List<String> list(String @Nullable [] values) {
        return values == null
                ? List.of()
                : Arrays.stream(values).filter(Objects::nonNull).toList();
    }

    /** The public render parameters that a window's portlet declared, by its own identifiers. */
    static Map<String, String[]> shared(Window window, PortalUrl url) {
        Map<String, String[]> arrays = new LinkedHashMap<>();
        for (String identifier : window.publicNames().identifiers()) {
            List<String> values = url.shared(name(window, identifier));
            if (!values.isEmpty()) {
                arrays.put(identifier, values.toArray(String[]::new));
            }
        }
        return arrays;
    }

    /** The state with one render parameter set, public or private as the portlet declared it; none takes it away. */
    static PortalUrl with(PortalUrl url, Window window, String name, String @Nullable [] values) {
        if (window.publicNames().contains(name)) {
            return url.withShared(name(window, name), list(values));
        }
        String id = window.placed().id();
        return url.withWindow(id, url.window(id).with(name, list(values)));
    }

    static PortalUrl withoutShared(PortalUrl url, Window window, String identifier) {
        return url.withShared(name(window, identifier), List.of());
    }

    static PortalUrl withoutPrivate(PortalUrl url, Window window) {
        String id = window.placed().id();
        WindowView view = url.window(id);
        return url.withWindow(id, view.withoutParameters());
    }

    /** Several maps as one; where a name is in more than one, the values of the earlier map come first. */
    @SafeVarargs
    static Map<String, String[]> merged(Map<String, String[]>... maps) {
        Map<String, String[]> merged = new LinkedHashMap<>();
        for (Map<String, String[]> map : maps) {
            map.forEach((name, values) -> merged.merge(name, values, Parameters::joined));
        }
        return merged;
    }

    private static String[] joined(String[] first, String[] then) {
        String[] joined = Arrays.copyOf(first, first.length + then.length);
        System.arraycopy(then, 0, joined, first.length, then.length);
        return joined;
    }

    private static String name(Window window, String identifier) {
        String name = window.publicNames().addressName(identifier);
        return name == null ? identifier : name;
    }
}
