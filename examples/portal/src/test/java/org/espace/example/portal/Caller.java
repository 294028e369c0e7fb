package org.espace.example.portal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Connection.KeyVal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** Someone signed in who sends many forms and looks at little: a program instead of a browser. Follows no redirect. Thread-safe. */
final class Caller {
    private final URI portal;
    private final CookieManager cookies;
    private final HttpClient client;

    private Caller(URI portal) {
        this(portal, new CookieManager());
    }

    private Caller(URI portal, CookieManager cookies) {
        this.portal = portal;
        this.cookies = cookies;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(cookies)
                .build();
    }

    static Caller nobody(Portal portal) {
        return new Caller(portal.uri());
    }

    static Caller as(String login, Portal portal) {
        return as(login, portal.uri());
    }

    static Caller as(String login, URI portal) {
        Caller caller = new Caller(portal);
        FormElement form = caller.page("/login").only("form:has([type=password])");
        int status = caller.send(form, Map.of("login", login, "password", Stage.PASSWORD))
                .statusCode();
        if (status != 303) {
            throw new AssertionError("Expected " + login + " to come in, found status " + status);
        }
        return caller;
    }

    /** The same person with the same cookies, who asks another node of the same host. */
    Caller at(URI node) {
        return new Caller(node, cookies);
    }

    /** Somebody who got hold of the cookies there are now, at another node of the same host. */
    Caller copied(URI node) {
        CookieManager copies = new CookieManager();
        cookies.getCookieStore().getCookies().forEach(each -> copies.getCookieStore()
                .add(node, each));
        return new Caller(node, copies);
    }

    /** All answers in a thread, whatever they fill of its pages. */
    List<String> answers(String thread) {
        List<String> answers = new ArrayList<>();
        for (String next = thread; !next.isEmpty(); ) {
            Document page = page(next).dom();
            page.select(".es-post .es-prose").eachText().forEach(answers::add);
            Element older = page.selectFirst("[data-widget=question-thread] a[rel=next]");
            next = older == null ? "" : older.attr("href");
        }
        return answers;
    }

    /** A page as it was read. */
    record Read(Document dom) {
        FormElement form(String action) {
            return only("form[data-es-form=" + action + "]");
        }

        FormElement only(String selector) {
            if (dom.selectFirst(selector) instanceof FormElement form) {
                return form;
            }
            throw new AssertionError("Expected " + selector + ", found none in: " + dom.body());
        }
    }

    Read page(String address) {
        return new Read(Jsoup.parse(get(address).body(), portal.resolve(address).toString()));
    }

    HttpResponse<String> get(String address) {
        return send(HttpRequest.newBuilder(portal.resolve(address)).build());
    }

    /** Sends a form as it was found but for what is typed; gives the answer to it, mostly a redirect. */
    HttpResponse<String> send(FormElement form, Map<String, String> typed) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (KeyVal field : form.formData()) {
            fields.put(field.key(), field.value());
        }
        fields.putAll(typed);
        String body = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(portal.resolve(form.attr("action")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    /** Whether what was sent was done: the portal leads on, and to no form that comes back or asks who we are. */
    static boolean done(HttpResponse<String> answer) {
        String location = location(answer);
        return answer.statusCode() == 303 && !location.contains("refused=") && !location.contains("/login");
    }

    /** Where an answer sends the reader. */
    static String location(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError("Expected a redirect, found status " + answer.statusCode()));
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString(UTF_8));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
