package org.espace.widgets.delivery.servlet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.servlet.DispatcherType;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.espace.widgets.Alternate;
import org.espace.widgets.Outcome;
import org.espace.widgets.Redirect;
import org.espace.widgets.Refusal;
import org.espace.widgets.Widget;
import org.espace.widgets.WidgetUrls;
import org.espace.widgets.delivery.Fragment;
import org.espace.widgets.delivery.Handout;
import org.espace.widgets.delivery.Reception;
import org.jspecify.annotations.Nullable;

/**
 * Serves every widget as a fragment of HTML.
 *
 * <p>GET with {@code ?download=<name>} answers the bytes of a file, or 404 with an empty body. Any other GET answers 200, 304, 404 (no such thing, or not for you) or 500 (with a reference). POST {@code ?action=<name>} answers 303 when
 * it is done (200 with what comes next where a script asks for that with {@code Espace-Panel}; all below 500 are 200 for it then, and {@code Espace-Status} says what they would be), 422 with the form as typed when refused, 403 when the form was not ours, or the
 * panel is not for pages of other sites ({@code Espace-Isolated}), 401 when a pass is shown that is none. Forms are at most 512 KiB, or as {@link FormParts}
 * has it.
 */
final class WidgetServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Map<String, Integer> STATUS =
            Map.of("form-expired", 403, "not-there", 404, "too-large", 413, "failed", 500);

    /** Tells a script that no page of another site may hold this panel: it belongs into a frame of ours. */
    private static final String ISOLATED = "Espace-Isolated";

    /** Sent by a script that puts panels into pages: an action is answered with what comes of it, and needs no second request. */
    private static final String PANEL = "Espace-Panel";

    private final transient Reception reception;
    private final transient Arrivals arrivals;

    WidgetServlet(Reception reception, Arrivals arrivals) {
        this.reception = reception;
        this.arrivals = arrivals;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getDispatcherType() == DispatcherType.INCLUDE) {
            response.getWriter().write(Espace.included(request));
            return;
        }
        request.setCharacterEncoding(UTF_8.name());
        try {
            Widget widget = widget(request);
            Arrival arrival = arrivals.of(request);
            if (widget != null && widget.isolated() && arrival.amongStrangers()) {
                boolean script = request.getHeader(PANEL) != null;
                int status = script ? HttpServletResponse.SC_NO_CONTENT : HttpServletResponse.SC_FORBIDDEN;
                refuse(response, status, ISOLATED, "true");
            } else {
                serve(request, response, widget, arrival);
            }
        } catch (NoPass refused) {
            refuse(response, HttpServletResponse.SC_UNAUTHORIZED, "WWW-Authenticate", "Bearer error=\"invalid_token\"");
        }
    }

    private void serve(
            HttpServletRequest request, HttpServletResponse response, @Nullable Widget widget, Arrival arrival)
            throws IOException {
        switch (request.getMethod()) {
            case "GET", "HEAD" -> show(request, response, widget, arrival);
            case "POST" -> act(request, response, widget, arrival);
            default -> {
                response.setHeader("Allow", "GET, HEAD, POST");
                response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            }
        }
    }

    private static void refuse(HttpServletResponse response, int status, String header, String value) {
        response.setStatus(status);
        response.setHeader(header, value);
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(0);
    }

    private void show(
            HttpServletRequest request, HttpServletResponse response, @Nullable Widget widget, Arrival arrival)
            throws IOException {
        ServletVisit came = new ServletVisit(request, widget, reception);
        if (!came.download().isEmpty()) {
            handOut(request, response, reception.handOut(widget, came.download(), came.asking(reception, arrival)));
            return;
        }
        Fragment fragment = reception.show(widget, came.asking(reception, arrival));
        int status = status(fragment);
        if (status == HttpServletResponse.SC_OK && !fragment.fleeting()) {
            String etag = "\"" + fragment.etag() + "\"";
            response.setHeader("ETag", etag);
            status = matches(request.getHeader("If-None-Match"), etag) ? HttpServletResponse.SC_NOT_MODIFIED : status;
        }
        send(request, response, status, fragment, came.urls());
    }

    private static void handOut(HttpServletRequest request, HttpServletResponse response, Handout handout)
            throws IOException {
        response.setStatus(handout.status());
        handout.headers().forEach(response::setHeader);
        response.setContentLength(handout.body().length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(handout.body());
        }
    }

    private void act(HttpServletRequest request, HttpServletResponse response, @Nullable Widget widget, Arrival arrival)
            throws IOException {
        ServletVisit came = new ServletVisit(request, widget, reception);
        Posting posting = new Posting(reception, arrival, widget, came.action(), came.form());
        Outcome outcome = posting.outcome(request, typed -> came.asking(reception, arrival, came.urlAnd(typed), null));
        if (outcome instanceof Redirect redirect) {
            String next = came.urls().render(redirect.parameters());
            response.setHeader("Cache-Control", "no-store");
            if (request.getHeader(PANEL) == null) {
                response.setStatus(HttpServletResponse.SC_SEE_OTHER);
                response.setHeader("Location", next);
            } else {
                goOn(request, response, widget, arrival, redirect, next);
            }
        } else if (outcome instanceof Refusal refusal) {
            Fragment fragment = reception.show(widget, came.asking(reception, arrival, came.url(), refusal));
            int why = refused(refusal);
            send(
                    request,
                    response,
                    fragment.kind() == Fragment.Kind.SHOWN ? why : status(fragment),
                    fragment,
                    came.urls());
        }
    }

    /** What the reader would see next, at once; the script tells the page what happened. */
    private void goOn(
            HttpServletRequest request,
            HttpServletResponse response,
            @Nullable Widget widget,
            Arrival arrival,
            Redirect redirect,
            String next)
            throws IOException {
        ServletVisit then = new ServletVisit(request, next.substring(next.indexOf('?') + 1), widget, reception);
        Fragment fragment = reception.show(widget, then.asking(reception, arrival));
        response.setHeader("Content-Location", next);
        if (redirect.event() != null) {
            response.setHeader(
                    "Espace-Event",
                    redirect.event().name() + "=" + redirect.event().value());
        }
        send(request, response, status(fragment), fragment, then.urls());
    }

    /** The status of a form that comes back. */
    static int refused(Refusal refusal) {
        return refusal.faults().isEmpty()
                ? HttpServletResponse.SC_OK
                : STATUS.getOrDefault(refusal.faults().get(0).code(), 422);
    }

    private @Nullable Widget widget(HttpServletRequest request) {
        String path = request.getPathInfo();
        return path == null || path.length() < 2 ? null : reception.widget(path.substring(1));
    }

    private static int status(Fragment fragment) {
        return switch (fragment.kind()) {
            case SHOWN -> HttpServletResponse.SC_OK;
            case NOT_FOUND -> HttpServletResponse.SC_NOT_FOUND;
            case FAILED -> HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        };
    }

    /** RFC 9110, 13.1.2: weak comparison, a list, or any. */
    private static boolean matches(@Nullable String ifNoneMatch, String etag) {
        return ifNoneMatch != null
                && List.of(ifNoneMatch.split(",", -1)).stream()
                        .map(each -> each.strip().replaceFirst("^W/", ""))
                        .anyMatch(each -> each.equals(etag) || each.equals("*"));
    }

    private static void send(
            HttpServletRequest request, HttpServletResponse response, int status, Fragment fragment, WidgetUrls urls)
            throws IOException {
        if (request.getHeader(PANEL) != null && status >= 400 && status < 500) {
            // A browser would tell the page's owner of a fault that is none: a form that came back, a question that is
            // gone.
            response.setStatus(HttpServletResponse.SC_OK);
            response.setHeader("Espace-Status", Integer.toString(status));
        } else {
            response.setStatus(status);
        }
        response.setHeader("Cache-Control", fragment.fleeting() ? "private, no-store" : "private, no-cache");
        response.addHeader("Vary", "Authorization, Cookie, Accept-Language");
        response.setHeader("X-Content-Type-Options", "nosniff");
        for (Alternate each : fragment.feeds()) {
            // RFC 8288: a host that takes fragments into its pages can tell its readers of the feed.
            response.addHeader(
                    "Link", "<" + urls.feed(each.feed(), "") + ">; rel=\"alternate\"; type=\"application/atom+xml\"");
        }
        if (status == HttpServletResponse.SC_NOT_MODIFIED) {
            return;
        }
        byte[] body = fragment.html().getBytes(UTF_8);
        response.setContentType("text/html; charset=utf-8");
        response.setContentLength(body.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(body);
        }
    }
}
