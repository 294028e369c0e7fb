package org.espace.widgets.delivery.servlet;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.servlet.http.HttpServletRequest;
import org.espace.widgets.Refusal;
import org.espace.widgets.Setting;
import org.espace.widgets.Widget;
import org.espace.widgets.WidgetRequest;
import org.espace.widgets.WidgetUrls;
import org.espace.widgets.delivery.Reception;
import org.jspecify.annotations.Nullable;

/**
 * What a request's URL and form say. The URL says more than the widget's parameters: how the panel was placed ({@code heading},
 * {@code full}, its settings, also as {@code set.<name>}) and which of several like panels it is ({@code panel}); those stay in every link.
 */
final class ServletVisit {
    static final String DOWNLOAD = "download";

    private static final String ACTION = "action";
    static final String PANEL = "panel";

    /** The page of the host that the panel stands in, where it is fetched alone. */
    static final String AT = "at";

    static final String FULL = "full";
    static final String HEADING = "heading";
    static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,30}");

    private final Map<String, List<String>> query;
    private final Map<String, List<String>> form;
    private final Map<String, List<String>> placed;
    private final WidgetUrls urls;
    private final String origin;

    ServletVisit(HttpServletRequest request, @Nullable Widget widget, Reception reception) {
        this(request, request.getQueryString(), widget, reception);
    }

    /** @param asked the query, whatever the request's own says */
    ServletVisit(HttpServletRequest request, @Nullable String asked, @Nullable Widget widget, Reception reception) {
        query = Query.parse(asked);
        form = form(request.getParameterMap(), query);
        placed = placed(widget, query);
        keepPage(request, widget);
        origin = OwnOrigin.of(request);
        String name = widget == null ? "none" : widget.name();
        String panel = first(query, PANEL, "");
        String namespace = ID.matcher(panel).matches() ? panel : "es-" + name;
        ServletUrls fragment = new ServletUrls(
                origin,
                request.getContextPath() + reception.prefix(),
                name,
                namespace,
                url(),
                placed,
                signIn(request),
                reception.assets()::versioned);
        HostPage page = HostPage.parse(first(query, AT, ""));
        urls = page == null
                ? fragment
                : new PageUrls(page, origin, new PlacedPanel(name, PlacedPanel.key(namespace), set()), url(), fragment);
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

    WidgetUrls urls() {
        return urls;
    }

    /** What the form says, files and parts aside. */
    Map<String, List<String>> form() {
        return form;
    }

    /** The widget's own parameters, from the URL alone. */
    Map<String, List<String>> url() {
        Map<String, List<String>> own = new LinkedHashMap<>(query);
        own.keySet().removeAll(placed.keySet());
        own.remove(ACTION);
        own.remove(DOWNLOAD);
        return own;
    }

    /** What the widget is asked by the URL. */
    WidgetRequest asking(Reception reception, Arrival arrival) {
        return asking(reception, arrival, url(), null);
    }

    WidgetRequest asking(
            Reception reception, Arrival arrival, Map<String, List<String>> parameters, @Nullable Refusal refusal) {
        Map<String, List<String>> settings = settings();
        if (arrival.amongStrangers()) {
            settings.put(WidgetRequest.STRANGERS, List.of("yes"));
        }
        return reception.request(arrival.visit(), parameters, settings, full(), refusal, urls);
    }

    /** The same and what was typed; what was typed counts where both speak. */
    Map<String, List<String>> urlAnd(Map<String, List<String>> posted) {
        Map<String, List<String>> all = new LinkedHashMap<>(url());
        all.putAll(posted);
        return all;
    }

    /** How the panel was placed; a fragment shows its title as an h2 unless it is told otherwise. */
    Map<String, List<String>> settings() {
        Map<String, List<String>> settings = set();
        settings.putIfAbsent(HEADING, List.of("2"));
        settings.put(WidgetRequest.ORIGIN, List.of(origin));
        return settings;
    }

    private Map<String, List<String>> set() {
        Map<String, List<String>> settings = new HashMap<>();
        placed.forEach((name, values) ->
                settings.put(name.startsWith(Espace.SET) ? name.substring(Espace.SET.length()) : name, values));
        settings.keySet().removeAll(Set.of(PANEL, FULL, AT));
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
        Set<String> names = new LinkedHashSet<>(Set.of(PANEL, FULL, HEADING, AT));
        if (widget != null) {
            widget.settings().stream().map(Setting::name).forEach(names::add);
        }
        names.removeAll(WidgetRequest.SHARED);
        return names;
    }

    static String signIn(HttpServletRequest request) {
        String place = request.getServletContext().getInitParameter("espace.sign-in");
        return place == null ? "" : place;
    }

    private static Map<String, List<String>> placed(@Nullable Widget widget, Map<String, List<String>> query) {
        Set<String> names = placing(widget);
        Map<String, List<String>> placed = new LinkedHashMap<>(query);
        placed.keySet().removeIf(each -> !names.contains(each) && !each.startsWith(Espace.SET));
        return placed;
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

    private static String first(Map<String, List<String>> values, String name, String otherwise) {
        List<String> found = values.getOrDefault(name, List.of());
        return found.isEmpty() ? otherwise : found.get(0);
    }
}
