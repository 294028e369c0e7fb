package org.espace.benchmarks.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who is signed in, and somebody who is not. Each asks over connections that stay open. Thread-safe. */
public final class Readers {
    private static final Pattern FIELD =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\">");

    private final URI portal;
    private final HttpClient nobody = client();
    private final HttpClient somebody = client();
    private final Map<String, String> validators = new ConcurrentHashMap<>();

    public Readers(URI portal) {
        this.portal = portal;
    }

    /** @param bytes of the body, as they came */
    public record Answer(int status, int bytes) {}

    /** @throws IOException when the form is not there, or does not let them in */
    public void signIn(String login, String password) throws IOException {
        HttpResponse<byte[]> page =
                send(somebody, HttpRequest.newBuilder(portal.resolve("/login")).build());
        Map<String, String> fields = new TreeMap<>(Map.of("login", login, "password", password));
        Matcher hidden = FIELD.matcher(new String(page.body(), UTF_8));
        while (hidden.find()) {
            fields.putIfAbsent(hidden.group(1), hidden.group(2));
        }
        StringBuilder form = new StringBuilder();
        fields.forEach((name, value) -> form.append(form.isEmpty() ? "" : "&")
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, UTF_8)));
        HttpResponse<byte[]> answer = send(
                somebody,
                HttpRequest.newBuilder(portal.resolve("/login"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form.toString()))
                        .build());
        if (answer.statusCode() != 303) {
            throw new IOException(
                    "Expected \"" + login + "\" to be let in with 303, found " + answer.statusCode() + ".");
        }
    }

    /** @param time how often it was asked before */
    public Answer ask(Visit visit, long time) throws IOException {
        String address = visit.address().apply(time);
        HttpRequest.Builder request = HttpRequest.newBuilder(portal.resolve(address));
        String validator = visit.again() ? validators.get(address) : null;
        if (validator != null) {
            request.header("If-None-Match", validator);
        }
        HttpResponse<byte[]> answer = send(visit.signedIn() ? somebody : nobody, request.build());
        if (visit.again()) {
            answer.headers().firstValue("ETag").ifPresent(etag -> validators.put(address, etag));
        }
        return new Answer(answer.statusCode(), answer.body().length);
    }

    private static HttpResponse<byte[]> send(HttpClient client, HttpRequest request) throws IOException {
        try {
            return client.send(request, BodyHandlers.ofByteArray());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while " + request.uri() + " was asked.", stopped);
        }
    }

    private static HttpClient client() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(new CookieManager())
                .build();
    }
}
