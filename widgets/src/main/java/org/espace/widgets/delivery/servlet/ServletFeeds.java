package org.espace.widgets.delivery.servlet;

import java.util.HashMap;
import java.util.Map;
import javax.servlet.ServletContext;
import javax.servlet.http.HttpServletRequest;
import org.espace.widgets.delivery.FeedPath;
import org.espace.widgets.feed.FeedAddresses;

/** The addresses that a feed names, as this request sees the host. */
final class ServletFeeds implements FeedAddresses {
    /** Where a host shows whatever a query of shared parameters names: a path of its own, such as {@code /portal/go}. */
    static final String GO = "espace.go";

    private static final String NEWS = "activity";

    private final String origin;
    private final String base;
    private final String go;
    private final boolean secret;

    ServletFeeds(HttpServletRequest request, String prefix, Map<String, String> query) {
        this.origin = OwnOrigin.of(request);
        this.base = request.getContextPath() + prefix;
        this.go = go(request.getServletContext());
        this.secret = !query.getOrDefault(FeedPath.KEY, "").isEmpty();
    }

    @Override
    public String page(Map<String, String> place) {
        if (!go.isEmpty()) {
            return origin + go + FeedPath.query(place);
        }
        Map<String, String> whole = new HashMap<>(place);
        whole.put(ServletVisit.FULL, "true");
        return origin + base + "/fragments/" + panel(place) + FeedPath.query(whole);
    }

    @Override
    public String feed(String name, Map<String, String> parameters) {
        return origin + base + FeedPath.of(name, parameters);
    }

    @Override
    public boolean secret() {
        return secret;
    }

    private static String panel(Map<String, String> place) {
        return Leads.panel(place.keySet()).orElse(NEWS);
    }

    /** A portal beside us says it as an attribute, whoever deploys us as a context parameter. */
    private static String go(ServletContext context) {
        Object told = context.getAttribute(GO);
        String parameter = context.getInitParameter(GO);
        return told instanceof String path ? path : parameter == null ? "" : parameter;
    }
}
