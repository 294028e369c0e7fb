package org.espace.widgets.delivery.servlet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.servlet.RequestDispatcher;
import javax.servlet.ServletContext;
import javax.servlet.http.HttpServletRequest;

/**
 * Panels in pages that the host makes itself, in whatever way: {@code Espace.render("question-list", request, Map.of("community", "12"))} is the panel as HTML, and
 * {@link #head} belongs into the page's head, once. What people choose in a panel leads to the same page, and forms come back to it. Thread-safe.
 *
 * <p>One page may hold many panels, also several of a kind: those are told apart by their order, or by the parameter {@code panel}, a name of small letters, digits and hyphens.
 */
public final class Espace {
    /** Begins the name of a setting in the address of a fragment or a frame, where a shared parameter could be taken for it. */
    public static final String SET = "set.";

    private static final String KEYS = Espace.class.getName() + ".keys";

    private static final String CHOSEN = "chosen";

    private Espace() {}

    /**
     * A panel as HTML. What goes wrong in it becomes a box with a reference; so does a name that no panel has.
     *
     * @param widget its name, such as {@code question-list}
     * @param parameters its settings, such as {@code community}, {@code heading} (2, 3, or 0 for no title), {@code panel}
     * @throws IllegalStateException when eSpace does not run in this web application
     */
    public static String render(String widget, HttpServletRequest request, Map<String, String> parameters) {
        return Embedding.of(request.getServletContext()).show(request, placed(widget, request, parameters));
    }

    /**
     * The panel that shows what was chosen in another panel of the page, such as a question; empty while nothing is. A page that has it needs no other page to lead to.
     *
     * @param parameters as of {@link #render}
     */
    public static String chosen(HttpServletRequest request, Map<String, String> parameters) {
        Map<String, List<String>> told = HostPage.of(request).to(CHOSEN);
        Map<String, String> placed = new HashMap<>(Map.of(ServletVisit.PANEL, CHOSEN, ServletVisit.FULL, "true"));
        placed.putAll(parameters);
        return Leads.panel(told.keySet())
                .map(widget -> render(widget, request, placed))
                .orElse("");
    }

    /** What a page with panels needs in its head: the style sheet and the script. */
    public static String head(HttpServletRequest request) {
        return style(request) + "<script type=\"module\" src=\"" + asset(request, "espace.js") + "\"></script>";
    }

    /** The style sheet alone. */
    public static String style(HttpServletRequest request) {
        return "<link rel=\"stylesheet\" href=\"" + asset(request, "espace.css") + "\">";
    }

    /** Address of a static file of eSpace, under its version. */
    public static String asset(HttpServletRequest request, String file) {
        return Embedding.of(request.getServletContext()).asset(request, file);
    }

    /** Of a request that includes the address of a fragment. */
    static String included(HttpServletRequest request) {
        Object path = request.getAttribute(RequestDispatcher.INCLUDE_PATH_INFO);
        Object query = request.getAttribute(RequestDispatcher.INCLUDE_QUERY_STRING);
        Map<String, String> parameters = new HashMap<>();
        Query.parse(query instanceof String text ? text : null)
                .forEach((name, values) -> parameters.put(name, values.get(0)));
        return render(path instanceof String name && name.length() > 1 ? name.substring(1) : "", request, parameters);
    }

    private static PlacedPanel placed(String widget, HttpServletRequest request, Map<String, String> parameters) {
        Map<String, List<String>> settings = new LinkedHashMap<>();
        parameters.forEach((name, value) -> settings.put(name, List.of(value)));
        settings.remove(ServletVisit.PANEL);
        return new PlacedPanel(widget, free(request, parameters.getOrDefault(ServletVisit.PANEL, widget)), settings);
    }

    /** The key, or with a number behind it where an earlier panel of this page has it. */
    private static String free(HttpServletRequest request, String wanted) {
        Set<String> taken = new HashSet<>();
        if (request.getAttribute(KEYS) instanceof Set<?> earlier) {
            earlier.forEach(each -> taken.add(each.toString()));
        }
        String clean = ServletVisit.ID.matcher(wanted).matches() ? wanted : "panel";
        String key = clean;
        for (int number = 2; !taken.add(key); number++) {
            key = clean + "-" + number;
        }
        request.setAttribute(KEYS, taken);
        return key;
    }

    /** Where one web application keeps what its panels need. */
    static void start(ServletContext context, Embedding embedding) {
        context.setAttribute(Embedding.class.getName(), embedding);
    }
}
