package org.espace.widgets.delivery.servlet;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.espace.widgets.delivery.FeedAnswer;
import org.espace.widgets.delivery.FeedDesk;

/**
 * Serves feeds: GET {@code /feeds/<name>}, with {@code ?key=<secret>} for a private one and {@code ?format=json} for ActivityStreams. Answers 200, 304, or 404 when
 * there is no such feed for whoever asks: a secret that is forged, revoked or of somebody locked out is answered as one that never was.
 */
final class FeedServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient FeedDesk desk;

    FeedServlet(FeedDesk desk) {
        this.desk = desk;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        Map<String, String> query = query(request);
        FeedAnswer answer = desk.read(
                path == null || path.length() < 2 ? "" : path.substring(1),
                query,
                new ServletFeeds(request, desk.prefix(), query));
        answer.headers().forEach(response::setHeader);
        if (!answer.found()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setDateHeader("Last-Modified", answer.updated().toEpochMilli());
        if (answer.fresh(request.getHeader("If-None-Match"), since(request))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(answer.type());
        response.setContentLength(answer.body().length);
        response.getOutputStream().write(answer.body());
    }

    private static Map<String, String> query(HttpServletRequest request) {
        Map<String, String> query = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> query.put(name, values.length == 0 ? "" : values[0]));
        return query;
    }

    /** RFC 9110, 13.1.3: a date that is none counts as not given. */
    private static long since(HttpServletRequest request) {
        try {
            return request.getDateHeader("If-Modified-Since");
        } catch (IllegalArgumentException noDate) {
            return -1;
        }
    }
}
