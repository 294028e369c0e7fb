package org.espace.widgets.delivery.embed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URLEncoder;
import java.util.List;
import java.util.Map;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.espace.widgets.Widget;
import org.espace.widgets.delivery.Reception;
import org.espace.widgets.delivery.servlet.OwnOrigin;
import org.espace.widgets.json.Json;
import org.owasp.encoder.Encode;

/**
 * Says how a panel is put into a page by its address (oEmbed 1.0): {@code /oembed?url=<address of a frame>}, as JSON. Answers 404 for what is no address of ours, 501 for another format. What it says depends on nobody, so any page may read it.
 */
final class OEmbedServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int WIDTH = 640;
    private static final int HEIGHT = 480;
    private static final int LEAST = 200;

    private final transient Reception reception;

    OEmbedServlet(Reception reception) {
        this.reception = reception;
    }

    /** Where the frame of this request is described. */
    static String address(HttpServletRequest request, String prefix) {
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        return OwnOrigin.of(request) + request.getContextPath() + prefix + "/oembed?url="
                + URLEncoder.encode(request.getRequestURL() + query, UTF_8);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String format = request.getParameter("format");
        if (format != null && !format.equals("json")) {
            response.setStatus(HttpServletResponse.SC_NOT_IMPLEMENTED);
            return;
        }
        String asked = request.getParameter("url") == null ? "" : request.getParameter("url");
        String frames = OwnOrigin.of(request) + request.getContextPath() + reception.prefix() + "/embed/";
        String rest = asked.startsWith(frames) ? asked.substring(frames.length()) : "";
        Widget widget = reception.widget(rest.split("\\?", 2)[0]);
        if (widget == null) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        int width = size(request.getParameter("maxwidth"), WIDTH);
        int height = size(request.getParameter("maxheight"), HEIGHT);
        String title = reception.title(widget, List.of(request.getLocale()));
        byte[] json = Json.write(Map.of(
                "version",
                "1.0",
                "type",
                "rich",
                "provider_name",
                "eSpace",
                "provider_url",
                OwnOrigin.of(request),
                "title",
                title,
                "width",
                width,
                "height",
                height,
                "html",
                frame(asked, title, width, height)));
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "public, max-age=300");
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentLength(json.length);
        response.getOutputStream().write(json);
    }

    private static String frame(String address, String title, int width, int height) {
        return "<iframe src=\"" + Encode.forHtmlAttribute(address) + "\" title=\"" + Encode.forHtmlAttribute(title)
                + "\" width=\"" + width + "\" height=\"" + height + "\" loading=\"lazy\" referrerpolicy=\"origin\""
                + " sandbox=\"allow-scripts allow-forms allow-same-origin allow-popups allow-downloads\"></iframe>";
    }

    private static int size(String most, int usual) {
        try {
            return most == null ? usual : Math.max(LEAST, Math.min(usual, Integer.parseInt(most)));
        } catch (NumberFormatException noNumber) {
            return usual;
        }
    }
}
