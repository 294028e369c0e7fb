package org.espace.widgets.delivery.servlet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Query strings, as forms write them. Stateless. */
public final class Query {
    private Query() {}

    /** All names and values, in their order; a percent sign that begins nothing stands for itself. */
    public static Map<String, List<String>> parse(@Nullable String query) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (String pair : query == null || query.isEmpty() ? new String[0] : query.split("&", -1)) {
            int equals = pair.indexOf('=');
            String name = equals < 0 ? pair : pair.substring(0, equals);
            if (!name.isEmpty()) {
                String value = equals < 0 ? "" : pair.substring(equals + 1);
                parameters
                        .computeIfAbsent(decode(name), any -> new ArrayList<>())
                        .add(decode(value));
            }
        }
        return parameters;
    }

    /** With its question mark, in the order of names, so that equal states have equal addresses; empty values are left out, and with none it is empty. */
    static String write(Map<String, List<String>> parameters) {
        String query = new TreeMap<>(parameters)
                .entrySet().stream()
                        .flatMap(each -> each.getValue().stream()
                                .filter(value -> !value.isEmpty())
                                .map(value -> encode(each.getKey()) + "=" + encode(value)))
                        .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    /** Each name with its one value. */
    static Map<String, List<String>> lists(Map<String, String> values) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        values.forEach((name, value) -> lists.put(name, List.of(value)));
        return lists;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, UTF_8);
        } catch (IllegalArgumentException cutPercentSign) {
            return text;
        }
    }
}
