package org.espace.example.containers;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Connection.KeyVal;
import org.jsoup.nodes.FormElement;

/**
 * Follows links and fills in forms; never follows a redirect by itself.
 *
 * @param name the password is the same; empty for nobody in particular
 */
record Person(URI base, String name) {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final String BOUNDARY = "----espace";

    /** The query is as it stands in the address. */
    Page panel(String widgetAndQuery) {
        return get("espace/fragments/" + widgetAndQuery);
    }

    Page get(String address) {
        return send(request(address).GET());
    }

    /** Sends a form in parts, as it was found, but for the fields typed into; then reads where it leads. */
    Page submit(FormElement form, Map<String, String> typed, String file) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (KeyVal field : form.formData()) {
            fields.put(field.key(), field.value());
        }
        fields.remove("attachment");
        fields.putAll(typed);
        Page sent = send(request(form.attr("action"))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofString(parts(fields, file))));
        if (sent.status() != 303) {
            throw new AssertionError("Expected 303, found " + sent.status() + ": " + sent.body());
        }
        return get(sent.header("Location"));
    }

    private static String parts(Map<String, String> fields, String file) {
        StringBuilder parts = new StringBuilder();
        fields.forEach((name, value) -> parts.append(part("name=\"" + name + "\"", value)));
        if (!file.isEmpty()) {
            parts.append(part("name=\"attachment\"; filename=\"rota.txt\"", file));
        }
        return parts.append("--" + BOUNDARY + "--\r\n").toString();
    }

    private static String part(String name, String content) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + name + "\r\n\r\n" + content + "\r\n";
    }

    private HttpRequest.Builder request(String address) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(address));
        String secret = Base64.getEncoder().encodeToString((name + ":" + name).getBytes(UTF_8));
        return name.isEmpty() ? request : request.header("Authorization", "Basic " + secret);
    }

    private static Page send(HttpRequest.Builder request) {
        try {
            return new Page(HTTP.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException | InterruptedException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
