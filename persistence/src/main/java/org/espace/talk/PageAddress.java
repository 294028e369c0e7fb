package org.espace.talk;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.espace.shared.Origin;
import org.jspecify.annotations.Nullable;

/**
 * The address of a page in its one form, so that all addresses of a page are equal: RFC 3986, 6.2.2 and 6.2.3, without fragment, without the file that a
 * folder shows anyway, its query in order and without what only counts visits. Immutable.
 *
 * @param origin scheme, host and port, such as {@code https://intranet.example}; the host in ASCII (RFC 5891)
 * @param rest path and query; begins with a slash
 */
public record PageAddress(String origin, String rest) {
    /** Of an address as it comes; what is longer is no address of a page. */
    public static final int LONGEST = 2_000;

    private static final Pattern PARTS = Pattern.compile("(?i)(https?)://([^/?#]*)([^?#]*)(?:\\?([^#]*))?(?:#.*)?");
    private static final Pattern FOLDERS_FILE = Pattern.compile("/index\\.html?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern TRACKING =
            Pattern.compile("(?i)(utm_[^=]*|gclid|fbclid|msclkid|dclid|mc_cid|mc_eid|_ga|_gl)(=.*)?");

    /** Null for what is no address of a page: another scheme, credentials, no host, more than 2,000 characters. */
    public static @Nullable PageAddress parse(@Nullable String typed) {
        if (typed == null || typed.length() > LONGEST || Percent.broken(typed)) {
            return null;
        }
        Matcher parts = PARTS.matcher(typed.strip());
        if (!parts.matches()) {
            return null;
        }
        String origin = Origin.of(parts.group(1), parts.group(2));
        if (origin == null) {
            return null;
        }
        String rest = path(parts.group(3)) + query(parts.group(4) == null ? "" : parts.group(4));
        return origin.length() + rest.length() > LONGEST ? null : new PageAddress(origin, rest);
    }

    /** All of it. */
    public String whole() {
        return origin + rest;
    }

    private static String path(String typed) {
        Deque<String> folders = new ArrayDeque<>();
        List<String> segments = List.of(Percent.normal(typed).split("/", -1));
        for (int i = 1; i < segments.size(); i++) {
            String segment = segments.get(i);
            boolean last = i == segments.size() - 1;
            if (segment.equals("..")) {
                folders.pollLast();
            }
            if (!segment.equals(".") && !segment.equals("..")) {
                folders.addLast(segment);
            } else if (last) {
                folders.addLast("");
            }
        }
        String path = "/" + String.join("/", folders);
        return FOLDERS_FILE.matcher(path).replaceFirst("/");
    }

    private static String query(String typed) {
        String kept = Stream.of(typed.split("&", -1))
                .filter(each -> !each.isEmpty())
                .map(Percent::normal)
                .filter(each -> !TRACKING.matcher(each).matches())
                .sorted()
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }
}
