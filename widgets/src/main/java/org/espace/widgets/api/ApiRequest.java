package org.espace.widgets.api;

import java.util.List;
import java.util.Map;
import org.espace.widgets.api.call.Addresses;

/**
 * What a door heard. Immutable; the body is not copied.
 *
 * @param path below that of the API, decoded; begins with a slash
 * @param headers by name, whatever its case
 * @param body as many bytes as {@link Api#most}, or one more where there were more; empty for none
 */
public record ApiRequest(
        String method,
        String path,
        Map<String, List<String>> query,
        Map<String, String> headers,
        byte[] body,
        Sender sender,
        Addresses addresses) {

    /** Empty for none. */
    String header(String name) {
        return headers.getOrDefault(name, "");
    }
}
