package org.espace.widgets.api;

import java.net.http.HttpResponse;
import org.espace.widgets.api.call.Raw;

/** Makes an operation end in the way that is asked for. */
record Trouble(ApiServer server, Samples samples) {

    HttpResponse<String> make(Description.Described operation, int status) {
        boolean json = operation.operation().at("/requestBody/content").has(ApiAnswer.JSON);
        Sample sample = status == 422 && !json ? samples.refused(operation.name()) : samples.done(operation.name());
        String body = sample.body();
        return switch (status) {
            case 304 -> {
                String etag = server.get(sample.path(), sample.as())
                        .headers()
                        .firstValue("ETag")
                        .orElseThrow();
                yield server.get(sample.path(), sample.as(), "If-None-Match", etag);
            }
            case 400 ->
                call(operation, sample.as(), sample.path() + (sample.path().contains("?") ? "&" : "?") + "no=1", body);
            case 401 -> call(operation, "", sample.path(), body, "Authorization", "Bearer es_forged");
            case 403 -> call(operation, sample.as(), sample.path(), body, "Origin", "https://e.example");
            case 404 ->
                call(
                        operation,
                        sample.as(),
                        nowhere(sample.path()),
                        body == null ? null : nowhere(body),
                        "If-Match",
                        "*");
            case 406 -> call(operation, sample.as(), sample.path(), body, "Accept", "text/html");
            case 412 -> call(operation, sample.as(), sample.path(), body, "If-Match", "\"text-99\"");
            case 413 -> call(operation, sample.as(), sample.path(), " ".repeat(json ? Api.MOST : Raw.MOST + 1) + body);
            case 415 -> call(operation, sample.as(), sample.path(), body, "Content-Type", "text/plain");
            case 422 -> call(operation, sample.as(), sample.path(), json ? "{\"nonsense\": 1}" : body, "If-Match", "*");
            case 428 -> call(operation, sample.as(), sample.path(), body);
            default -> throw new AssertionError("Expected a status that can be made, found " + status);
        };
    }

    private HttpResponse<String> call(
            Description.Described operation, String as, String path, String body, String... headers) {
        return server.call(operation.method(), path, as, body, headers);
    }

    /** The same with ids of nothing. */
    private static String nowhere(String text) {
        return text.replaceAll("(?<=[/=\"])(?<!size=)[0-9]{1,18}(?=[/&\"]|$)", "987654321987654321");
    }
}
