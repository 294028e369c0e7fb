package org.espace.widgets.delivery.embed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.espace.widgets.Widget;
import org.espace.widgets.delivery.Reception;
import org.espace.widgets.delivery.servlet.Espace;
import org.espace.widgets.delivery.servlet.Query;

/** Serves each panel as a page of its own, {@code /embed/<widget>?community=12}, that the pages of registered origins may frame, and no others. */
final class FrameServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Reception reception;
    private final transient Origins origins;

    FrameServlet(Reception reception, Origins origins) {
        this.reception = reception;
        this.origins = origins;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        Widget widget = path == null || path.length() < 2 ? null : reception.widget(path.substring(1));
        if (widget == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Map<String, String> settings = settings(request.getQueryString());
        Map<String, String> shown = new HashMap<>(settings);
        shown.put("full", "true");
        FramePage page = new FramePage(
                widget.name(),
                reception.title(widget, List.of(request.getLocale())),
                request.getLocale(),
                List.copyOf(new TreeSet<>(origins.all())),
                settings,
                Espace.render(widget.name(), request, shown),
                Espace.style(request),
                Espace.asset(request, "frame.js"),
                OEmbedServlet.address(request, reception.prefix()));
        byte[] html = page.html().getBytes(UTF_8);
        response.setContentType("text/html; charset=utf-8");
        response.setHeader("Content-Security-Policy", policy());
        response.setHeader("Cache-Control", "private, no-cache");
        response.setHeader("Vary", "Cookie, Accept-Language");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setContentLength(html.length);
        response.getOutputStream().write(html);
    }

    private String policy() {
        return "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; connect-src 'self'; form-action 'self';"
                + " base-uri 'none'; frame-ancestors 'self' " + String.join(" ", new TreeSet<>(origins.all()));
    }

    private static Map<String, String> settings(String query) {
        Map<String, String> settings = new HashMap<>();
        Query.parse(query).forEach((name, values) -> {
            String bare = name.startsWith(Espace.SET) ? name.substring(Espace.SET.length()) : name;
            if (!bare.startsWith("es-") && !bare.equals("panel")) {
                settings.put(bare, values.get(0));
            }
        });
        return settings;
    }
}
