package org.espace.example.servlet;

import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/** An answer, as a browser reads it. */
record Page(int status, HttpResponse<String> answer, Document dom) {

    static Page of(HttpResponse<String> answer) {
        return new Page(
                answer.statusCode(),
                answer,
                Jsoup.parse(answer.body(), answer.uri().toString()));
    }

    String body() {
        return answer.body();
    }

    String header(String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    /** The first form of that action. */
    FormElement form(String action) {
        FormElement form = (FormElement) dom.selectFirst("form[data-es-form=" + action + "]");
        if (form == null) {
            throw new AssertionError("Expected a form \"" + action + "\", found status " + status + ": " + body());
        }
        return form;
    }
}
