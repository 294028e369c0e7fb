package org.espace.widgets.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Where a feed stands, behind our prefix. Stateless. */
public final class FeedPath {
    /** The parameter that holds the secret of a private address. */
    public static final String KEY = "key";

    private FeedPath() {}

    /** @param key empty for none */
    public static String of(String name, String key) {
        return of(name, key.isEmpty() ? Map.of() : Map.of(KEY, key));
    }

    public static String of(String name, Map<String, String> parameters) {
        return "/feeds/"
                + List.of(name.split("/", -1)).stream().map(FeedPath::encoded).collect(Collectors.joining("/"))
                + query(parameters);
    }

    /** With its question mark; empty for no parameters. */
    public static String query(Map<String, String> parameters) {
        String query = new TreeMap<>(parameters)
                .entrySet().stream()
                        .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
                        .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }
}
