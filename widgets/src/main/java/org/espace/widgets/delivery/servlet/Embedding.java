package org.espace.widgets.delivery.servlet;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.servlet.ServletContext;
import javax.servlet.http.HttpServletRequest;
import org.espace.widgets.Outcome;
import org.espace.widgets.Refusal;
import org.espace.widgets.Widget;
import org.espace.widgets.WidgetRequest;
import org.espace.widgets.WidgetUrls;
import org.espace.widgets.delivery.Reception;
import org.jspecify.annotations.Nullable;

/** Panels in pages of the host: shown there, and their forms taken there. Thread-safe. */
record Embedding(Reception reception, Arrivals arrivals) {
    private static final String REFUSED = Embedding.class.getName() + ".refused";

    /** A form that came back, for the panel of that key. */
    record Refused(String key, Refusal refusal) {}

    static Embedding of(ServletContext context) {
        if (context.getAttribute(Embedding.class.getName()) instanceof Embedding started) {
            return started;
        }
        throw new IllegalStateException("Expected eSpace to run in \"" + context.getContextPath()
                + "\", found that it does not: put espace-widgets into WEB-INF/lib, or start "
                + EspaceContext.class.getName() + " as a listener.");
    }

    String asset(HttpServletRequest request, String file) {
        return base(request) + "/" + reception.assets().versioned(file);
    }

    String show(HttpServletRequest request, PlacedPanel panel) {
        Widget widget = reception.widget(panel.widget());
        HostPage page = HostPage.of(request);
        Refusal refusal = request.getAttribute(REFUSED) instanceof Refused refused
                        && refused.key().equals(panel.key())
                ? refused.refusal()
                : null;
        Arrival arrival = arrivals.of(request);
        return reception
                .show(widget, asking(request, arrival, page, panel, page.to(panel.key()), refusal))
                .html();
    }

    /** Does what a form of the page asks for; the panel that it came from shows what became of it. */
    Outcome act(HttpServletRequest request, HostPage page, PlacedPanel.Asked asked) throws java.io.IOException {
        PlacedPanel panel = asked.panel();
        Map<String, List<String>> form = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (!name.startsWith(HostPage.MARK) || name.equals("es-token") || name.equals("es-form")) {
                form.put(name, List.of(values));
            }
        });
        form.keySet().removeAll(page.own().keySet());
        Arrival arrival = arrivals.of(request);
        Posting posting = new Posting(reception, arrival, reception.widget(panel.widget()), asked.action(), form);
        return posting.outcome(request, typed -> {
            Map<String, List<String>> all = new LinkedHashMap<>(page.to(panel.key()));
            all.putAll(typed);
            return asking(request, arrival, page, panel, all, null);
        });
    }

    WidgetUrls urls(HttpServletRequest request, HostPage page, PlacedPanel panel) {
        Map<String, List<String>> placed = new LinkedHashMap<>();
        panel.settings().forEach((name, values) -> placed.put(Espace.SET + name, values));
        placed.put(ServletVisit.PANEL, List.of(panel.namespace()));
        placed.put(ServletVisit.AT, List.of(page.bare()));
        Map<String, List<String>> current = page.to(panel.key());
        String origin = OwnOrigin.of(request);
        ServletUrls fragment = new ServletUrls(
                origin,
                base(request),
                panel.widget(),
                panel.namespace(),
                current,
                placed,
                ServletVisit.signIn(request),
                reception.assets()::versioned);
        return new PageUrls(page, origin, panel, current, fragment);
    }

    static void comesBack(HttpServletRequest request, PlacedPanel panel, Refusal refusal) {
        request.setAttribute(REFUSED, new Refused(panel.key(), refusal));
    }

    private WidgetRequest asking(
            HttpServletRequest request,
            Arrival arrival,
            HostPage page,
            PlacedPanel panel,
            Map<String, List<String>> parameters,
            @Nullable Refusal refusal) {
        Map<String, List<String>> settings = new HashMap<>(panel.settings());
        settings.putIfAbsent(ServletVisit.HEADING, List.of("2"));
        settings.putIfAbsent(WidgetRequest.PAGE, List.of(OwnOrigin.of(request) + page.bare()));
        settings.put(WidgetRequest.ORIGIN, List.of(OwnOrigin.of(request)));
        boolean full = settings.getOrDefault(ServletVisit.FULL, List.of("")).contains("true");
        return reception.request(arrival.visit(), parameters, settings, full, refusal, urls(request, page, panel));
    }

    private String base(HttpServletRequest request) {
        return request.getContextPath() + reception.prefix();
    }
}
