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
import java.util.function.LongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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
        Map<String, String> fields = new TreeMap<>(hidden("/login"));
        fields.putAll(Map.of("login", login, "password", password));
        HttpResponse<byte[]> answer = send(somebody, post("/login", form(fields)));
        if (answer.statusCode() != 303) {
            throw new IOException(
                    "Expected \"" + login + "\" to be let in with 303, found " + answer.statusCode() + ".");
        }
    }

    /** What the forms of a page have in them before anything is typed, as somebody who is signed in gets it; of several of one name, the first. */
    public Map<String, String> hidden(String address) throws IOException {
        Map<String, String> fields = new TreeMap<>();
        Matcher hidden = FIELD.matcher(read(address));
        while (hidden.find()) {
            fields.putIfAbsent(hidden.group(1), hidden.group(2));
        }
        return fields;
    }

    /** A page, as somebody who is signed in gets it. */
    public String read(String address) throws IOException {
        return new String(
                send(somebody, HttpRequest.newBuilder(portal.resolve(address)).build())
                        .body(),
                UTF_8);
    }

    /** As forms are written. */
    public static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** @param time how often it was asked before */
    public Answer ask(Visit visit, long time) throws IOException {
        String address = visit.address().apply(time);
        LongFunction<String> form = visit.form();
        if (form != null) {
            return answer(send(somebody, post(address, form.apply(time))));
        }
        HttpRequest.Builder request = HttpRequest.newBuilder(portal.resolve(address));
        String validator = visit.again() ? validators.get(address) : null;
        if (validator != null) {
            request.header("If-None-Match", validator);
        }
        HttpResponse<byte[]> answer = send(visit.signedIn() ? somebody : nobody, request.build());
        if (visit.again()) {
            answer.headers().firstValue("ETag").ifPresent(etag -> validators.put(address, etag));
        }
        return answer(answer);
    }

    private static Answer answer(HttpResponse<byte[]> answer) {
        return new Answer(answer.statusCode(), answer.body().length);
    }

    /** As a browser sends a form of a page of ours. */
    private HttpRequest post(String address, String form) {
        return HttpRequest.newBuilder(portal.resolve(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(BodyPublishers.ofString(form))
                .build();
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
