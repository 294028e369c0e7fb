package org.espace.portal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** One visitor with a jar of cookies; follows no redirect unless told to. */
final class Browser {
    private final URI portal;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    Browser(URI portal) {
        this.portal = portal;
    }

    HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(portal.resolve(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    Document page(String path) {
        return Jsoup.parse(get(path).body(), portal.resolve(path).toString());
    }

    /** Sends a form: names and values by turns. */
    HttpResponse<String> post(String path, String... fields) {
        return send(form(path, fields).build());
    }

    /** Sends a body as it is. */
    HttpResponse<String> send(String path, String type, byte[] body) {
        return send(HttpRequest.newBuilder(portal.resolve(path))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofByteArray(body))
                .build());
    }

    HttpResponse<String> postFrom(String site, String path, String... fields) {
        return send(form(path, fields).header("Sec-Fetch-Site", site).build());
    }

    /** Sends a form and shows the page it leads to. */
    Document act(String path, String... fields) {
        HttpResponse<String> answer = post(path, fields);
        if (answer.statusCode() != 303) {
            throw new AssertionError("expected 303, found " + answer.statusCode() + ": " + answer.body());
        }
        return page(answer.headers().firstValue("Location").orElseThrow());
    }

    HttpResponse<String> signIn(String login, String password) {
        String token = page("/login").select("input[name=token]").attr("value");
        return post("/login", "token", token, "login", login, "password", password, "next", "/portal/fixture");
    }

    Browser signedIn(String login) {
        if (signIn(login, PortalStory.PASSWORD).statusCode() != 303) {
            throw new AssertionError(login + " could not sign in");
        }
        return this;
    }

    /** The cookie that says who is signed in; "none" for nobody. */
    String signInCookie() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("espace-sign-in"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("none");
    }

    /** Shows that cookie, as whoever got hold of it would. */
    void take(String signInCookie) {
        HttpCookie cookie = new HttpCookie("espace-sign-in", signInCookie);
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(portal, cookie);
    }

    private HttpRequest.Builder form(String path, String... fields) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < fields.length; i += 2) {
            pairs.add(URLEncoder.encode(fields[i], UTF_8) + "=" + URLEncoder.encode(fields[i + 1], UTF_8));
        }
        return HttpRequest.newBuilder(portal.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(String.join("&", pairs)));
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
