package org.espace.portal.url;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;
import java.util.Map;
import org.espace.portal.url.Target.Kind;
import org.jspecify.annotations.Nullable;

/** Puts a query together: shared parameters by their plain names, the rest prefixed by the id of its window. */
final class QueryWriter {
    private final StringBuilder query = new StringBuilder();

    String write(PortalUrl url) {
        all("", url.shared());
        url.windows().forEach(this::window);
        target(url.target());
        return query.toString();
    }

    static String encode(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    private void window(String id, WindowView view) {
        if (!view.mode().equals(WindowView.PLAIN.mode())) {
            add(id + ".mode", view.mode());
        }
        if (!view.state().equals(WindowView.PLAIN.state())) {
            add(id + ".state", view.state());
        }
        all(id + ".p.", view.parameters());
    }

    private void target(@Nullable Target target) {
        if (target == null) {
            return;
        }
        boolean action = target.kind() == Kind.ACTION;
        add(target.window() + (action ? ".action" : ".resource"), action ? "1" : target.resource());
        if (!target.cacheability().equals(Target.PAGE_LEVEL)) {
            add(target.window() + ".cache", target.cacheability());
        }
        all(target.window() + (action ? ".a." : ".r."), target.parameters());
    }

    private void all(String prefix, Map<String, List<String>> parameters) {
        parameters.forEach((name, values) -> values.forEach(value -> add(prefix + name, value)));
    }

    private void add(String name, String value) {
        if (!query.isEmpty()) {
            query.append('&');
        }
        query.append(encode(name)).append('=').append(encode(value));
    }
}
