package org.espace.widgets.delivery.servlet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.espace.widgets.Redirect;
import org.espace.widgets.WidgetRequest;
import org.espace.widgets.WidgetUrls;

/** Addresses of a panel that stands in a page of the host: they lead to that page, where the panel shows something else. What is fetched alone, files and all, is the fragment's. */
final class PageUrls implements WidgetUrls {
    private final HostPage page;
    private final String origin;
    private final PlacedPanel panel;
    private final Map<String, List<String>> current;
    private final ServletUrls fragment;

    /** @param current what the panel is told now */
    PageUrls(HostPage page, String origin, PlacedPanel panel, Map<String, List<String>> current, ServletUrls fragment) {
        this.page = page;
        this.origin = origin;
        this.panel = panel;
        this.current = current;
        this.fragment = fragment;
    }

    @Override
    public String render(Map<String, String> parameters) {
        return page.saying(state(true, parameters));
    }

    @Override
    public String action(String action) {
        Map<String, List<String>> all = state(false, Map.of());
        all.remove(HostPage.name(panel.key(), Redirect.SAID));
        all.putAll(panel.doing(action));
        return page.saying(all);
    }

    @Override
    public String resource(Map<String, String> parameters) {
        return fragment.resource(parameters);
    }

    @Override
    public String download(String name, Map<String, String> parameters) {
        return fragment.download(name, parameters);
    }

    @Override
    public String permanent(Map<String, String> parameters) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        parameters.forEach((name, value) -> all.put(HostPage.name(panel.key(), name), List.of(value)));
        return origin + page.saying(all);
    }

    @Override
    public String feed(String name, String key) {
        return fragment.feed(name, key);
    }

    @Override
    public String signIn() {
        return fragment.signIn();
    }

    @Override
    public String asset(String file) {
        return fragment.asset(file);
    }

    @Override
    public Object basis() {
        return List.of(page, origin, panel, current, fragment.basis());
    }

    @Override
    public String namespace() {
        return panel.namespace();
    }

    private Map<String, List<String>> state(boolean sharedAlone, Map<String, String> parameters) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        current.forEach((name, values) -> {
            if (!sharedAlone || WidgetRequest.SHARED.contains(name)) {
                all.put(HostPage.name(panel.key(), name), values);
            }
        });
        parameters.forEach((name, value) -> all.put(HostPage.name(panel.key(), name), List.of(value)));
        return all;
    }
}
