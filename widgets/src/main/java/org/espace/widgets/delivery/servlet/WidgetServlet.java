package org.espace.widgets.delivery.servlet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.espace.widgets.Alternate;
import org.espace.widgets.Outcome;
import org.espace.widgets.Redirect;
import org.espace.widgets.Refusal;
import org.espace.widgets.Widget;
import org.espace.widgets.WidgetRequest;
import org.espace.widgets.WidgetUrls;
import org.espace.widgets.delivery.FormParts;
import org.espace.widgets.delivery.Fragment;
import org.espace.widgets.delivery.Handout;
import org.espace.widgets.delivery.OriginCheck;
import org.espace.widgets.delivery.PostedForm;
import org.espace.widgets.delivery.Reception;
import org.espace.widgets.delivery.Visit;
import org.jspecify.annotations.Nullable;

/**
 * Serves every widget as a fragment of HTML.
 *
 * <p>GET with {@code ?download=<name>} answers the bytes of a file, or 404 with an empty body. Any other GET answers 200, 304, 404 (no such thing, or not for you) or 500 (with a reference). POST {@code ?action=<name>} answers 303 when
 * it is done, 422 with the form as typed when refused, 403 when the form was not ours. Forms are at most 512 KiB, or as {@link FormParts}
 * has it.
 */
final class WidgetServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final long LONGEST_FORM = 512 * 1024;
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final Map<String, Integer> STATUS =
            Map.of("form-expired", 403, "not-there", 404, "too-large", 413, "failed", 500);

    private final transient Reception reception;

    WidgetServlet(Reception reception) {
        this.reception = reception;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setCharacterEncoding(UTF_8.name());
        switch (request.getMethod()) {
            case "GET", "HEAD" -> show(request, response);
            case "POST" -> act(request, response);
            default -> {
                response.setHeader("Allow", "GET, HEAD, POST");
                response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            }
        }
    }

    private void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Widget widget = widget(request);
        ServletVisit came = new ServletVisit(request, widget, reception);
        if (!came.download().isEmpty()) {
            handOut(request, response, widget, came);
            return;
        }
        Fragment fragment = reception.show(
                widget, reception.request(visit(request), came.url(), came.settings(), came.full(), null, came.urls()));
        int status = status(fragment);
        if (status == HttpServletResponse.SC_OK && !fragment.fleeting()) {
            String etag = "\"" + fragment.etag() + "\"";
            response.setHeader("ETag", etag);
            status = matches(request.getHeader("If-None-Match"), etag) ? HttpServletResponse.SC_NOT_MODIFIED : status;
        }
        send(request, response, status, fragment, came.urls());
    }

    private void handOut(
            HttpServletRequest request, HttpServletResponse response, @Nullable Widget widget, ServletVisit came)
            throws IOException {
        WidgetRequest asked =
                reception.request(visit(request), came.url(), came.settings(), came.full(), null, came.urls());
        Handout handout = reception.handOut(widget, came.download(), asked);
        response.setStatus(handout.status());
        handout.headers().forEach(response::setHeader);
        response.setContentLength(handout.body().length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(handout.body());
        }
    }

    private void act(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Widget widget = widget(request);
        ServletVisit came = new ServletVisit(request, widget, reception);
        Visit visit = visit(request);
        Outcome outcome = outcome(request, widget, came, visit);
        if (outcome instanceof Redirect redirect) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", came.urls().render(redirect.parameters()));
            response.setHeader("Cache-Control", "no-store");
        } else if (outcome instanceof Refusal refusal) {
            Fragment fragment = reception.show(
                    widget, reception.request(visit, came.url(), came.settings(), came.full(), refusal, came.urls()));
            int why = refusal.faults().isEmpty()
                    ? HttpServletResponse.SC_OK
                    : STATUS.getOrDefault(refusal.faults().get(0).code(), 422);
            send(
                    request,
                    response,
                    fragment.kind() == Fragment.Kind.SHOWN ? why : status(fragment),
                    fragment,
                    came.urls());
        }
    }

    private Outcome outcome(HttpServletRequest request, @Nullable Widget widget, ServletVisit came, Visit visit)
            throws IOException {
        String type = request.getContentType();
        boolean parts = FormParts.are(type);
        boolean form = parts || type == null || type.toLowerCase(Locale.ROOT).startsWith(FORM);
        long length = request.getContentLengthLong();
        PostedForm posted = widget != null && parts && type != null
                ? FormParts.read(type, request.getInputStream())
                : PostedForm.NONE;
        WidgetRequest typed = reception
                .request(visit, came.urlAndForm(posted.fields()), came.settings(), came.full(), null, came.urls())
                .with(posted.files());
        if (widget == null || !form) {
            return reception.refuse(widget, came.action(), typed, "not-there");
        }
        if (!parts && (length < 0 || length > LONGEST_FORM)) {
            return reception.refuse(widget, came.action(), typed, "too-large");
        }
        return posted.whole()
                ? reception.act(visit, widget, came.action(), typed, sameOrigin(request))
                : reception.refuse(widget, came.action(), typed, posted.fault());
    }

    private Visit visit(HttpServletRequest request) {
        String principal = request.getUserPrincipal() == null
                ? null
                : request.getUserPrincipal().getName();
        boolean speaks = request.getHeader("Accept-Language") != null;
        List<Locale> accepted = speaks ? Collections.list(request.getLocales()) : List.of();
        return reception.visit(principal, request.isUserInRole("administrator"), accepted, ServletVisit.told(request));
    }

    private @Nullable Widget widget(HttpServletRequest request) {
        String path = request.getPathInfo();
        return path == null || path.length() < 2 ? null : reception.widget(path.substring(1));
    }

    private static boolean sameOrigin(HttpServletRequest request) {
        return OriginCheck.passes(
                request.getHeader("Sec-Fetch-Site"),
                request.getHeader("Origin"),
                request.getHeader("Referer"),
                request.getHeader("Host") == null ? request.getServerName() : request.getHeader("Host"));
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
        response.setStatus(status);
        response.setHeader("Cache-Control", fragment.fleeting() ? "private, no-store" : "private, no-cache");
        response.setHeader("Vary", "Cookie, Accept-Language");
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
