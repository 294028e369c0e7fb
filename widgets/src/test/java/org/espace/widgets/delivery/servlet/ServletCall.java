package org.espace.widgets.delivery.servlet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.security.Principal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.servlet.DispatcherType;
import javax.servlet.ServletContext;
import javax.servlet.ServletInputStream;
import javax.servlet.ServletOutputStream;
import javax.servlet.WriteListener;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.espace.shared.Actor;
import org.espace.widgets.delivery.Reception;
import org.espace.widgets.delivery.Stub;
import org.jspecify.annotations.Nullable;

/** One request to the servlet door, without a container. What came back is public to be looked at. */
public final class ServletCall {
    public final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    public final Map<String, String> sent = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    public int status = 200;
    public long length;
    public byte[] body = {};
    public @Nullable Object user;

    private final Reception reception;
    private final Actor actor;
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();

    public ServletCall(Reception reception, Actor actor) {
        this.reception = reception;
        this.actor = actor;
    }

    public String get(String widget, Map<String, String> query) throws Exception {
        return call("GET", widget, query, Map.of());
    }

    public String post(String widget, Map<String, String> query, Map<String, String> form) throws Exception {
        return call("POST", widget, query, form);
    }

    public String call(String verb, String widget, Map<String, String> query, Map<String, String> form)
            throws Exception {
        HttpServletRequest request = Stub.of(HttpServletRequest.class, new Asked(verb, widget, query, form));
        HttpServletResponse response = Stub.of(HttpServletResponse.class, new Answered());
        servlet(reception).service(request, response);
        return written.toString(UTF_8);
    }

    /** For hosts whose people come by their principals. */
    static WidgetServlet servlet(Reception reception) {
        return new WidgetServlet(reception, new Arrivals(reception, secret -> Optional.empty(), new HostPrincipal()));
    }

    private final class Asked {
        private final String verb;
        private final String widget;
        private final Map<String, String> query;
        private final Map<String, String> form;

        Asked(String verb, String widget, Map<String, String> query, Map<String, String> form) {
            this.verb = verb;
            this.widget = widget;
            this.query = query;
            this.form = form;
        }

        DispatcherType getDispatcherType() {
            return DispatcherType.REQUEST;
        }

        String getMethod() {
            return verb;
        }

        String getPathInfo() {
            return "/" + widget;
        }

        String getContextPath() {
            return "/espace";
        }

        String getServerName() {
            return "app.example";
        }

        long getContentLengthLong() {
            return length;
        }

        @Nullable
        String getHeader(String name) {
            return sent.get(name);
        }

        @Nullable
        Principal getUserPrincipal() {
            return actor.signedIn() ? () -> Long.toString(actor.person()) : null;
        }

        boolean isUserInRole(String role) {
            return actor.administrator();
        }

        @Nullable
        String getContentType() {
            return sent.get("Content-Type");
        }

        @Nullable
        Object getAttribute(String name) {
            return name.equals("org.espace.user") ? user : null;
        }

        StringBuffer getRequestURL() {
            return new StringBuffer("https://app.example/espace/fragments/" + widget);
        }

        ServletInputStream getInputStream() {
            return new Body(body);
        }

        String getQueryString() {
            return query.entrySet().stream()
                    .map(each ->
                            URLEncoder.encode(each.getKey(), UTF_8) + "=" + URLEncoder.encode(each.getValue(), UTF_8))
                    .collect(Collectors.joining("&"));
        }

        Map<String, String[]> getParameterMap() {
            Map<String, String[]> all = new LinkedHashMap<>();
            Stream.of(query, form)
                    .forEach(each -> each.forEach((name, value) ->
                            all.merge(name, new String[] {value}, (first, second) -> List.of(first[0], second[0])
                                    .toArray(new String[0]))));
            return all;
        }

        ServletContext getServletContext() {
            return Stub.of(ServletContext.class, new Object());
        }
    }

    /** What is written, as bytes. */
    public byte[] bytes() {
        return written.toByteArray();
    }

    private final class Answered {
        void setStatus(int told) {
            status = told;
        }

        void addHeader(String name, String value) {
            headers.merge(name, value, (one, other) -> one + ", " + other);
        }

        void setHeader(String name, String value) {
            headers.put(name, value);
        }

        ServletOutputStream getOutputStream() {
            return new ServletOutputStream() {
                @Override
                public void write(int each) {
                    written.write(each);
                }

                @Override
                public void write(byte[] bytes, int from, int count) {
                    written.write(bytes, from, count);
                }

                @Override
                public boolean isReady() {
                    return true;
                }

                @Override
                public void setWriteListener(WriteListener listener) {}
            };
        }
    }
}
