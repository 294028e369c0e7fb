package org.espace.example.servlet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Connection.KeyVal;
import org.jsoup.nodes.FormElement;

/** Follows links and fills in forms for one person, or for nobody in particular. Never follows a redirect by itself. */
final class Browser {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final URI base = Intranet.address();
    private final String name;

    private Browser(String name) {
        this.name = name;
    }

    static Browser nobody() {
        return new Browser("");
    }

    /** Of somebody in {@code tomcat-users.xml}, whose password is the name. */
    static Browser of(String name) {
        return new Browser(name);
    }

    /** A panel; the query is as it stands in the address. */
    Page panel(String widgetAndQuery, String... headers) {
        return get("espace/fragments/" + widgetAndQuery, headers);
    }

    Page get(String address, String... headers) {
        return send(request(address, headers).GET());
    }

    Page send(String method, String address) {
        return send(request(address).method(method, BodyPublishers.noBody()));
    }

    /** Sends a form as it was found, but for the fields typed into. */
    Page submit(FormElement form, Map<String, String> typed, String... headers) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (KeyVal field : form.formData()) {
            fields.put(field.key(), field.value());
        }
        fields.putAll(typed);
        return post(form.attr("action"), fields, headers);
    }

    Page post(String address, Map<String, String> fields, String... headers) {
        String sent = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(request(address, headers)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(sent)));
    }

    /** As forms are encoded; half a surrogate pair goes out as it is, which no browser would do and an attacker would. */
    static String encode(String text) {
        if (text.codePoints().noneMatch(Browser::half)) {
            return URLEncoder.encode(text, UTF_8);
        }
        return text.codePoints()
                .mapToObj(each -> half(each) ? bytes(each) : URLEncoder.encode(Character.toString(each), UTF_8))
                .collect(Collectors.joining());
    }

    private static boolean half(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    private static String bytes(int half) {
        return "%%%02X%%%02X%%%02X".formatted(0xE0 | half >> 12, 0x80 | half >> 6 & 0x3F, 0x80 | half & 0x3F);
    }

    private HttpRequest.Builder request(String address, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(address));
        if (!name.isEmpty()) {
            String secret = Base64.getEncoder().encodeToString((name + ":" + name).getBytes(UTF_8));
            request.header("Authorization", "Basic " + secret);
        }
        return headers.length == 0 ? request : request.headers(headers);
    }

    private static Page send(HttpRequest.Builder request) {
        try {
            return Page.of(HTTP.send(request.build(), BodyHandlers.ofString(UTF_8)));
        } catch (IOException | InterruptedException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
