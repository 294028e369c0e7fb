package org.espace.widgets.delivery.servlet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.espace.widgets.Redirect;
import org.espace.widgets.WidgetRequest;
import org.espace.widgets.WidgetUrls;
import org.espace.widgets.delivery.FeedPath;

/** Addresses of one fragment. Parameters stand in the order of their names, so that equal states have equal addresses. */
final class ServletUrls implements WidgetUrls {
    private final String origin;
    private final String base;
    private final String widget;
    private final String namespace;
    private final Map<String, List<String>> current;
    private final Map<String, List<String>> placed;
    private final String signIn;
    private final UnaryOperator<String> versioned;

    ServletUrls(
            String origin,
            String base,
            String widget,
            String namespace,
            Map<String, List<String>> current,
            Map<String, List<String>> placed,
            String signIn,
            UnaryOperator<String> versioned) {
        this.origin = origin;
        this.base = base;
        this.widget = widget;
        this.namespace = namespace;
        this.current = current;
        this.placed = placed;
        this.signIn = signIn;
        this.versioned = versioned;
    }

    @Override
    public String render(Map<String, String> parameters) {
        Map<String, List<String>> all = new LinkedHashMap<>(current);
        all.keySet().retainAll(WidgetRequest.SHARED);
        parameters.forEach((name, value) -> all.put(name, List.of(value)));
        return address(all);
    }

    @Override
    public String action(String action) {
        Map<String, List<String>> all = new LinkedHashMap<>(current);
        all.remove(Redirect.SAID);
        all.put("action", List.of(action));
        return address(all);
    }

    @Override
    public String resource(Map<String, String> parameters) {
        return render(parameters);
    }

    @Override
    public String download(String name, Map<String, String> parameters) {
        Map<String, List<String>> all = Query.lists(parameters);
        all.put(ServletVisit.DOWNLOAD, List.of(name));
        return path() + Query.write(all);
    }

    @Override
    public String permanent(Map<String, String> parameters) {
        return origin + path() + Query.write(Query.lists(parameters));
    }

    @Override
    public String feed(String name, String key) {
        return origin + base + FeedPath.of(name, key);
    }

    @Override
    public String signIn() {
        return signIn;
    }

    @Override
    public String asset(String file) {
        return base + "/" + versioned.apply(file);
    }

    @Override
    public Object basis() {
        return List.of(origin, base, widget, namespace, current, placed, signIn);
    }

    @Override
    public String namespace() {
        return namespace;
    }

    private String address(Map<String, List<String>> parameters) {
        Map<String, List<String>> all = new LinkedHashMap<>(parameters);
        all.putAll(placed);
        return path() + Query.write(all);
    }

    private String path() {
        return base + "/fragments/" + widget;
    }
}
