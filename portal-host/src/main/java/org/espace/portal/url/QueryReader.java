package org.espace.portal.url;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.espace.portal.url.Target.Kind;
import org.jspecify.annotations.Nullable;

/** Takes a query apart. What cannot be decoded or is unknown is passed over: an address may have been cut or typed. */
final class QueryReader {
    private static final Pattern OF_WINDOW =
            Pattern.compile("(w[0-9]{1,18})\\.(?:(p|a|r)\\.(.*)|(mode|state|action|resource|cache))", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9_-]{0,40}");

    private final Map<String, List<String>> shared = new HashMap<>();
    private final Map<String, WindowView> windows = new HashMap<>();
    private final Map<String, Map<String, List<String>>> addressed = new HashMap<>();
    private @Nullable Kind kind;
    private String target = "";
    private String resource = "";
    private String cacheability = Target.PAGE_LEVEL;

    static boolean isOfWindow(String name) {
        return OF_WINDOW.matcher(name).matches();
    }

    QueryReader read(String query) {
        for (String pair : query.split("&")) {
            int equals = pair.indexOf('=');
            String name = decode(equals < 0 ? pair : pair.substring(0, equals));
            String value = decode(equals < 0 ? "" : pair.substring(equals + 1));
            if (name != null && value != null && !name.isEmpty()) {
                take(name, value);
            }
        }
        return this;
    }

    PortalUrl onto(String page) {
        return new PortalUrl(page, shared, windows, target());
    }

    private @Nullable Target target() {
        Map<String, List<String>> parameters = addressed.getOrDefault(target, Map.of());
        return kind == null ? null : new Target(kind, target, resource, cacheability, parameters);
    }

    private void take(String name, String value) {
        Matcher matcher = OF_WINDOW.matcher(name);
        if (!matcher.matches()) {
            add(shared, name, value);
            return;
        }
        String window = matcher.group(1);
        if (matcher.group(4) != null) {
            takeWord(window, matcher.group(4), value);
        } else if ("p".equals(matcher.group(2))) {
            takePrivate(window, matcher.group(3), value);
        } else {
            add(addressed.computeIfAbsent(window, none -> new HashMap<>()), matcher.group(3), value);
        }
    }

    private void takeWord(String window, String word, String value) {
        WindowView view = windows.getOrDefault(window, WindowView.PLAIN);
        switch (word) {
            case "mode" -> windows.put(window, WORD.matcher(value).matches() ? view.inMode(value) : view);
            case "state" -> windows.put(window, WORD.matcher(value).matches() ? view.inState(value) : view);
            case "cache" -> cacheability = value;
            case "action" -> aim(Kind.ACTION, window, "");
            default -> aim(Kind.RESOURCE, window, value);
        }
    }

    private void aim(Kind wanted, String window, String id) {
        kind = wanted;
        target = window;
        resource = id;
    }

    private void takePrivate(String window, String name, String value) {
        WindowView view = windows.getOrDefault(window, WindowView.PLAIN);
        List<String> values = new ArrayList<>(view.parameters().getOrDefault(name, List.of()));
        values.add(value);
        windows.put(window, view.with(name, values));
    }

    private static void add(Map<String, List<String>> map, String name, String value) {
        map.computeIfAbsent(name, none -> new ArrayList<>()).add(value);
    }

    private static @Nullable String decode(String text) {
        try {
            return URLDecoder.decode(text, UTF_8);
        } catch (IllegalArgumentException cutEscape) {
            return null;
        }
    }
}
