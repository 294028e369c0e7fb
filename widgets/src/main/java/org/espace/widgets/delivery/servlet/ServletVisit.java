package org.espace.widgets.delivery.servlet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.servlet.http.HttpServletRequest;
import org.espace.widgets.Setting;
import org.espace.widgets.Widget;
import org.espace.widgets.WidgetRequest;
import org.espace.widgets.delivery.Reception;
import org.espace.widgets.delivery.UserAttributes;
import org.jspecify.annotations.Nullable;

/**
 * What a request's URL and form say. The URL says more than the widget's parameters: how the panel was placed ({@code heading},
 * {@code full}, its settings) and which of several like panels it is ({@code panel}); those stay in every link.
 */
final class ServletVisit {
    static final String DOWNLOAD = "download";

    /** The request attribute in which a host says who came: a map by the names of {@link UserAttributes}. */
    private static final String USER = "org.espace.user";

    private static final String ACTION = "action";
    private static final String PANEL = "panel";
    static final String FULL = "full";
    private static final String HEADING = "heading";
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,30}");

    private final Map<String, List<String>> query;
    private final Map<String, List<String>> form;
    private final Map<String, List<String>> placed;
    private final ServletUrls urls;
    private final String origin;

    ServletVisit(HttpServletRequest request, @Nullable Widget widget, Reception reception) {
        query = parse(request.getQueryString());
        form = form(request.getParameterMap(), query);
        placed = only(query, placing(widget));
        keepPage(request, widget);
        origin = origin(request);
        String name = widget == null ? "none" : widget.name();
        String panel = first(query, PANEL, "");
        urls = new ServletUrls(
                origin,
                request.getContextPath() + reception.prefix(),
                name,
                ID.matcher(panel).matches() ? panel : "es-" + name,
                url(),
                placed,
                signIn(request),
                reception.assets()::versioned);
    }

    String action() {
        return first(query, ACTION, "");
    }

    /** The download asked for; empty for none. */
    String download() {
        return first(query, DOWNLOAD, "");
    }

    boolean full() {
        return first(query, FULL, "").equals("true");
    }

    ServletUrls urls() {
        return urls;
    }

    /** The widget's own parameters, from the URL alone. */
    Map<String, List<String>> url() {
        Map<String, List<String>> own = new LinkedHashMap<>(query);
        own.keySet().removeAll(placed.keySet());
        own.remove(ACTION);
        own.remove(DOWNLOAD);
        return own;
    }

    /** The same and what was typed; what was typed counts where both speak. */
    Map<String, List<String>> urlAndForm(Map<String, List<String>> posted) {
        Map<String, List<String>> all = new LinkedHashMap<>(url());
        all.putAll(form);
        all.putAll(posted);
        return all;
    }

    /** What the host says about who came: a filter of its own may have set it before us. */
    static Map<String, String> told(HttpServletRequest request) {
        Map<String, String> told = new LinkedHashMap<>();
        if (request.getAttribute(USER) instanceof Map<?, ?> attributes) {
            for (String name : UserAttributes.ALL) {
                if (attributes.get(name) instanceof String value) {
                    told.put(name, value);
                }
            }
        }
        return told;
    }

    /** How the panel was placed; a fragment shows its title as an h2 unless it is told otherwise. */
    Map<String, List<String>> settings() {
        Map<String, List<String>> settings = new HashMap<>(placed);
        settings.putIfAbsent(HEADING, List.of("2"));
        settings.put(WidgetRequest.ORIGIN, List.of(origin));
        return settings;
    }

    /** A widget that asks for its page learns, where nobody says, from where the fragment was fetched first; later addresses say it. */
    private void keepPage(HttpServletRequest request, @Nullable Widget widget) {
        String from = request.getHeader("Referer");
        boolean asked = placing(widget).contains(WidgetRequest.PAGE);
        if (asked && from != null && !from.isEmpty() && !placed.containsKey(WidgetRequest.PAGE)) {
            placed.put(WidgetRequest.PAGE, List.of(from));
        }
    }

    /** Shared parameters are the page's, not the placing's, even where a setting has the same name. */
    private static Set<String> placing(@Nullable Widget widget) {
        Set<String> names = new LinkedHashSet<>(Set.of(PANEL, FULL, HEADING));
        if (widget != null) {
            widget.settings().stream().map(Setting::name).forEach(names::add);
        }
        names.removeAll(WidgetRequest.SHARED);
        return names;
    }

    /** Scheme and host as the container knows them; behind a proxy it must be told which of its headers to believe. */
    static String origin(HttpServletRequest request) {
        StringBuffer whole = request.getRequestURL();
        String address = whole == null ? "" : whole.toString();
        int path = address.indexOf('/', address.indexOf("://") + 3);
        return path < 0 ? address : address.substring(0, path);
    }

    private static String signIn(HttpServletRequest request) {
        String place = request.getServletContext().getInitParameter("espace.sign-in");
        return place == null ? "" : place;
    }

    private static Map<String, List<String>> only(Map<String, List<String>> all, Set<String> names) {
        Map<String, List<String>> some = new LinkedHashMap<>(all);
        some.keySet().retainAll(names);
        return some;
    }

    /** Servlet 4.0, 3.1: values of the query string come first, those of the form behind them. */
    private static Map<String, List<String>> form(Map<String, String[]> all, Map<String, List<String>> query) {
        Map<String, List<String>> form = new LinkedHashMap<>();
        all.forEach((name, values) -> {
            int inUrl = query.getOrDefault(name, List.of()).size();
            if (values.length > inUrl) {
                form.put(name, List.of(values).subList(inUrl, values.length));
            }
        });
        return form;
    }

    private static Map<String, List<String>> parse(@Nullable String query) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (String pair : query == null || query.isEmpty() ? new String[0] : query.split("&", -1)) {
            int equals = pair.indexOf('=');
            String name = equals < 0 ? pair : pair.substring(0, equals);
            if (!name.isEmpty()) {
                String value = equals < 0 ? "" : pair.substring(equals + 1);
                parameters
                        .computeIfAbsent(decode(name), any -> new ArrayList<>())
                        .add(decode(value));
            }
        }
        return parameters;
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, UTF_8);
        } catch (IllegalArgumentException cutPercentSign) {
            return text;
        }
    }

    private static String first(Map<String, List<String>> values, String name, String otherwise) {
        List<String> found = values.getOrDefault(name, List.of());
        return found.isEmpty() ? otherwise : found.get(0);
    }
}
