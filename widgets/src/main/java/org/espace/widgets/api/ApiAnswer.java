package org.espace.widgets.api;

import java.util.Map;

/**
 * What a door hands out. The body is not copied.
 *
 * @param etag of a text that has a version, without its quotation marks; empty to have one made of the bytes
 * @param headers all others but the type and the length
 */
public record ApiAnswer(int status, String type, byte[] body, String etag, Map<String, String> headers) {
    static final String JSON = "application/json";
    static final String PROBLEM = "application/problem+json";

    public ApiAnswer {
        headers = Map.copyOf(headers);
    }
}
