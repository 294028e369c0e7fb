package org.espace.example.containers;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** An answer, as a browser reads it. */
record Page(HttpResponse<byte[]> answer) {
    int status() {
        return answer.statusCode();
    }

    String body() {
        return new String(answer.body(), UTF_8);
    }

    Document dom() {
        return Jsoup.parse(body(), answer.uri().toString());
    }

    String header(String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    /** The first form of that action. */
    FormElement form(String action) {
        return (FormElement) first("form[data-es-form=" + action + "]");
    }

    Element first(String css) {
        Element found = dom().selectFirst(css);
        if (found == null) {
            throw new AssertionError("Expected \"" + css + "\", found status " + status() + ": " + body());
        }
        return found;
    }
}
