package org.espace.widgets.delivery;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.espace.domain.Domain;
import org.espace.widgets.api.Api;
import org.espace.widgets.api.ApiAnswer;
import org.espace.widgets.api.ApiRequest;

/**
 * Hands out the API: answers whatever comes, with validators and the headers that keep an answer where it belongs. Thread-safe.
 */
public final class ApiDesk {
    private final Api api;
    private final String prefix;

    /** @param prefix of our addresses, behind the context path */
    public static ApiDesk of(Domain domain, String prefix) {
        return new ApiDesk(Api.over(domain), prefix);
    }

    ApiDesk(Api api, String prefix) {
        this.api = api;
        this.prefix = prefix;
    }

    public String prefix() {
        return prefix;
    }

    /** How many bytes of a body are read at most; where there are more, one of them. */
    public int most(String method, String path) {
        return api.most(method, path);
    }

    /** Who shows a pass that is none. */
    public ApiAnswer refuse(Locale locale) {
        return handedOut(api.refused(locale), false, "");
    }

    /** @param ifNoneMatch of the request; empty for none */
    public ApiAnswer answer(ApiRequest request, String ifNoneMatch) {
        ApiAnswer answer = tried(request);
        boolean read = List.of("GET", "HEAD").contains(request.method()) && answer.status() == 200;
        return handedOut(answer, read, ifNoneMatch);
    }

    private static ApiAnswer handedOut(ApiAnswer answer, boolean read, String ifNoneMatch) {
        Map<String, String> headers = new LinkedHashMap<>(answer.headers());
        headers.put("Cache-Control", read ? "private, no-cache" : "private, no-store");
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Content-Security-Policy", "default-src 'none'; sandbox");
        String etag = etag(answer, read);
        if (etag.isEmpty()) {
            return new ApiAnswer(answer.status(), answer.type(), answer.body(), "", headers);
        }
        headers.put("ETag", etag);
        return read && known(ifNoneMatch, etag)
                ? new ApiAnswer(304, answer.type(), new byte[0], "", headers)
                : new ApiAnswer(answer.status(), answer.type(), answer.body(), "", headers);
    }

    private ApiAnswer tried(ApiRequest request) {
        try {
            return api.answer(request);
        } catch (RuntimeException fault) {
            String reference = Reference.log("API " + request.method() + " " + request.path(), fault);
            return api.failed(request.sender().locale(), reference);
        }
    }

    private static String etag(ApiAnswer answer, boolean read) {
        if (!answer.etag().isEmpty()) {
            return "\"" + answer.etag() + "\"";
        }
        return read ? "\"" + Digest.of(answer.body()) + "\"" : "";
    }

    /** RFC 9110, 13.1.2: weak comparison, a list, or any. */
    private static boolean known(String ifNoneMatch, String etag) {
        return List.of(ifNoneMatch.split(",", -1)).stream()
                .map(each -> each.strip().replaceFirst("^W/", ""))
                .anyMatch(each -> each.equals(etag) || each.equals("*"));
    }
}
