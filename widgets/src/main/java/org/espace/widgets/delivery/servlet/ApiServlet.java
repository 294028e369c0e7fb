package org.espace.widgets.delivery.servlet;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.espace.widgets.api.ApiAnswer;
import org.espace.widgets.api.ApiRequest;
import org.espace.widgets.api.Sender;
import org.espace.widgets.api.call.Addresses;
import org.espace.widgets.delivery.ApiDesk;

/** Serves the JSON API at {@code /api/*}; what it offers is described at {@code /api/openapi.json}. */
final class ApiServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final List<String> HEARD = List.of("Accept", "Content-Type", "If-Match", "Idempotency-Key");

    /** As of forms. */
    private static final long MOST_PASSED_OVER = 64L * 1024 * 1024;

    private final transient ApiDesk desk;
    private final transient Arrivals arrivals;

    ApiServlet(ApiDesk desk, Arrivals arrivals) {
        this.desk = desk;
        this.arrivals = arrivals;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ApiAnswer answer = answer(request);
        response.setStatus(answer.status());
        answer.headers().forEach(response::setHeader);
        // Added: whoever lets pages of other sites in has said something of it before.
        response.addHeader("Vary", "Authorization, Cookie, Accept-Language");
        if (answer.body().length == 0) {
            return;
        }
        response.setContentType(answer.type());
        response.setContentLength(answer.body().length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(answer.body());
        }
    }

    private ApiAnswer answer(HttpServletRequest request) throws IOException {
        try {
            return desk.answer(heard(request, sender(request)), header(request, "If-None-Match"));
        } catch (NoPass refused) {
            return desk.refuse(request.getLocale());
        }
    }

    private Sender sender(HttpServletRequest request) {
        Arrival arrival = arrivals.of(request);
        return new Sender(
                arrival.visit().actor(),
                arrival.visit().locale(),
                arrival.sameOrigin(request),
                arrival.amongStrangers());
    }

    private ApiRequest heard(HttpServletRequest request, Sender sender) throws IOException {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        HEARD.forEach(name -> headers.put(name, header(request, name)));
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        return new ApiRequest(
                request.getMethod(),
                path,
                Query.parse(request.getQueryString()),
                headers,
                body(request, sender, desk.most(request.getMethod(), path)),
                sender,
                new Addresses(OwnOrigin.of(request), request.getContextPath() + desk.prefix()));
    }

    /** Of nobody no large file is read: they are told to sign in. What is not read is passed over, or who sends it would not hear the answer. */
    private static byte[] body(HttpServletRequest request, Sender sender, int most) throws IOException {
        InputStream in = request.getInputStream();
        byte[] read = in.readNBytes(sender.actor().signedIn() ? most + 1 : 0);
        long left = MOST_PASSED_OVER;
        for (long more = in.skip(left); more > 0; more = in.skip(left)) {
            left -= more;
        }
        return read;
    }

    private static String header(HttpServletRequest request, String name) {
        String value = request.getHeader(name);
        return value == null ? "" : value;
    }
}
