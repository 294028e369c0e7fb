package org.espace.widgets.delivery.servlet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.servlet.RequestDispatcher;
import javax.servlet.http.HttpServletRequest;
import org.espace.widgets.WidgetRequest;
import org.jspecify.annotations.Nullable;

/**
 * A page of the host in which panels stand. Its query says what they show: a shared parameter is {@code es-<name>}, one that is a panel's own {@code es-<panel>.<name>}; all else is
 * the host's, and stays. Immutable.
 *
 * @param path begins with one slash
 * @param own what the host's query says besides
 * @param state what it says to panels, by those names
 */
record HostPage(String path, Map<String, List<String>> own, Map<String, List<String>> state) {
    static final String MARK = "es-";

    private static final int LONGEST = 2_000;
    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[^\\x00-\\x20\\\\#]*");

    /** The page that the reader asked for, also where it was forwarded or included since. */
    static HostPage of(HttpServletRequest request) {
        Object forwarded = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        if (forwarded instanceof String path) {
            Object query = request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING);
            return of(path, query instanceof String text ? text : null);
        }
        return of(request.getRequestURI(), request.getQueryString());
    }

    /** A page that an address names, as {@link #bare} gave it out; null when it is none of this host. */
    static @Nullable HostPage parse(@Nullable String address) {
        if (address == null
                || address.length() > LONGEST
                || !LOCAL.matcher(address).matches()) {
            return null;
        }
        int mark = address.indexOf('?');
        return mark < 0 ? of(address, null) : of(address.substring(0, mark), address.substring(mark + 1));
    }

    private static HostPage of(String path, @Nullable String query) {
        Map<String, List<String>> own = new LinkedHashMap<>();
        Map<String, List<String>> state = new LinkedHashMap<>();
        Query.parse(query).forEach((name, values) -> (name.startsWith(MARK) ? state : own).put(name, values));
        // Behind two slashes browsers read the name of a host.
        return new HostPage(path.replaceFirst("^/+", "/"), own, state);
    }

    /** Its address, with nothing said to any panel. */
    String bare() {
        return path + Query.write(own);
    }

    /** Its address, saying this to panels. */
    String saying(Map<String, List<String>> told) {
        Map<String, List<String>> all = new LinkedHashMap<>(own);
        all.putAll(told);
        return path + Query.write(all);
    }

    /** What a panel of that name is told: shared parameters, and its own. */
    Map<String, List<String>> to(String panel) {
        Map<String, List<String>> told = new LinkedHashMap<>();
        String beginning = MARK + panel + ".";
        state.forEach((name, values) -> {
            String bare = name.substring(MARK.length());
            if (WidgetRequest.SHARED.contains(bare)) {
                told.put(bare, values);
            } else if (name.startsWith(beginning)) {
                told.put(name.substring(beginning.length()), values);
            }
        });
        return told;
    }

    /** How the page names a parameter of that panel. */
    static String name(String panel, String parameter) {
        return WidgetRequest.SHARED.contains(parameter) ? MARK + parameter : MARK + panel + "." + parameter;
    }
}
