package org.espace.example.servlet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.MessageHeaders;
import org.apache.hc.core5.http.ParseException;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/** An answer, as a browser reads it. */
record Page(int status, MessageHeaders headers, String body, Document dom) {

    static Page of(String address, ClassicHttpResponse answer) throws IOException, ParseException {
        HttpEntity entity = answer.getEntity();
        String body = entity == null ? "" : EntityUtils.toString(entity, StandardCharsets.UTF_8);
        return new Page(answer.getCode(), answer, body, Jsoup.parse(body, address));
    }

    String header(String name) {
        Header header = headers.getFirstHeader(name);
        return header == null ? "" : header.getValue();
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
