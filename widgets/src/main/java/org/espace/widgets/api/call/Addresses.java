package org.espace.widgets.api.call;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.espace.widgets.api.value.Address;

/**
 * The addresses that an answer names, as its door told how it is reached. Immutable.
 *
 * @param origin scheme, host and port at which eSpace is visited
 * @param base path of eSpace there, without a slash at its end; the API is at {@code /api} below it
 */
public record Addresses(String origin, String base) {

    /** @param path of the API, encoded */
    public Address api(String path) {
        return new Address(base + "/api" + path);
    }

    public Address api(String path, Map<String, String> query) {
        return query.isEmpty() ? api(path) : api(path + "?" + query(query));
    }

    /** A file that a panel hands out. */
    public Address download(String widget, String name, Map<String, String> parameters) {
        String query = query(new TreeMap<>(parameters));
        return new Address(base + "/fragments/" + widget + "?download=" + encoded(name) + "&" + query);
    }

    /** In the order given, without a question mark. */
    static String query(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }
}
