package org.espace.talk;

import java.net.IDN;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private static final Pattern AUTHORITY =
            Pattern.compile("(\\[[0-9A-Fa-f:.]+]|[^:@\\[\\]\\\\%\\s]+)(?::([0-9]{0,5}))?");
    private static final Pattern HOST = Pattern.compile("[a-z0-9]([a-z0-9.-]*[a-z0-9])?\\.?");
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
        String origin = origin(parts.group(1).toLowerCase(Locale.ROOT), parts.group(2));
        if (origin == null) {
            return null;
        }
        String rest = path(parts.group(3)) + query(parts.group(4) == null ? "" : parts.group(4));
        return origin.length() + rest.length() > LONGEST ? null : new PageAddress(origin, rest);
    }

    /** Null unless it is an origin alone: scheme, host, perhaps a port, and nothing behind but a slash. */
    public static @Nullable String origin(@Nullable String typed) {
        PageAddress address = parse(typed);
        if (address == null
                || !address.rest.equals("/")
                || String.valueOf(typed).contains("#")) {
            return null;
        }
        return address.origin;
    }

    /** All of it. */
    public String whole() {
        return origin + rest;
    }

    private static @Nullable String origin(String scheme, String authority) {
        Matcher parts = AUTHORITY.matcher(authority);
        String host = parts.matches() ? host(parts.group(1)) : null;
        if (host == null) {
            return null;
        }
        String port = parts.group(2) == null || parts.group(2).isEmpty() ? "" : parts.group(2);
        int number = port.isEmpty() ? 0 : Integer.parseInt(port);
        boolean usual = number == 0 || number == (scheme.equals("https") ? 443 : 80);
        return number > 65_535 ? null : scheme + "://" + host + (usual ? "" : ":" + number);
    }

    private static @Nullable String host(String typed) {
        if (typed.startsWith("[")) {
            return typed.toLowerCase(Locale.ROOT);
        }
        try {
            String ascii = IDN.toASCII(typed, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
            boolean fit = ascii.length() <= 253 && HOST.matcher(ascii).matches() && !ascii.contains("..");
            return fit ? ascii.replaceFirst("\\.$", "") : null;
        } catch (IllegalArgumentException noHost) {
            return null;
        }
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
