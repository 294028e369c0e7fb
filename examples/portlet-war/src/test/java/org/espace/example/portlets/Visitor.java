package org.espace.example.portlets;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Connection.KeyVal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/** Somebody with a browser that keeps cookies, follows redirects, and reads and sends in the encodings that it is told. */
final class Visitor {
    private static final String BOUNDARY = "------------------------espace";

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .followRedirects(Redirect.NORMAL)
            .build();

    HttpResponse<byte[]> get(URI address) {
        return send(HttpRequest.newBuilder(address).build());
    }

    Document page(URI address) {
        return read(get(address));
    }

    /** Sends a form as it was found but for what is typed; gives the page that it leads to. */
    Document submit(FormElement form, Map<String, String> typed) {
        return submit(form, typed, Map.of());
    }

    /** @param files by the names of their fields */
    Document submit(FormElement form, Map<String, String> typed, Map<String, byte[]> files) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (KeyVal field : form.formData()) {
            fields.put(field.key(), field.value());
        }
        fields.putAll(typed);
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(form.absUrl("action")));
        Charset sent = form.hasAttr("accept-charset")
                ? Charset.forName(form.attr("accept-charset"))
                : form.ownerDocument().charset();
        return read(send(
                form.attr("enctype").equals("multipart/form-data")
                        ? parts(request, fields, files, sent)
                        : plain(request, fields, sent)));
    }

    private static HttpRequest plain(HttpRequest.Builder request, Map<String, String> fields, Charset sent) {
        String body = fields.entrySet().stream()
                .map(field -> URLEncoder.encode(field.getKey(), sent) + "=" + URLEncoder.encode(field.getValue(), sent))
                .collect(Collectors.joining("&"));
        return request.header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    private static HttpRequest parts(
            HttpRequest.Builder request, Map<String, String> fields, Map<String, byte[]> files, Charset sent) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        fields.forEach((name, value) -> part(body, "name=\"" + name + "\"", value.getBytes(sent)));
        files.forEach((name, bytes) -> part(body, "name=\"" + name + "\"; filename=\"" + name + ".png\"", bytes));
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(UTF_8));
        return request.header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                .build();
    }

    private static void part(ByteArrayOutputStream body, String disposition, byte[] content) {
        body.writeBytes(
                ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n").getBytes(UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(UTF_8));
    }

    private static Document read(HttpResponse<byte[]> answer) {
        String type = answer.headers().firstValue("Content-Type").orElse("");
        Charset charset =
                Charset.forName(type.replaceFirst("(?i).*charset=", "").replaceFirst("^[^;]*/.*", "ISO-8859-1"));
        Document page =
                Jsoup.parse(new String(answer.body(), charset), answer.uri().toString());
        page.charset(charset);
        return page;
    }

    private HttpResponse<byte[]> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofByteArray());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
