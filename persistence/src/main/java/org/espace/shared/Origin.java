package org.espace.shared;

import java.net.IDN;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Origins of the web in the one form in which browsers send them (RFC 6454, 6.2): scheme, host in ASCII (RFC 5891), and the port unless it is the usual one. Stateless. */
public final class Origin {
    /** In characters. */
    public static final int LONGEST = 300;

    private static final Pattern ALONE = Pattern.compile("(?i)(https?)://([^/?#]*)/?");
    private static final Pattern AUTHORITY =
            Pattern.compile("(\\[[0-9A-Fa-f:.]+]|[^:@\\[\\]\\\\%\\s]+)(?::([0-9]{0,5}))?");
    private static final Pattern HOST = Pattern.compile("[a-z0-9]([a-z0-9.-]*[a-z0-9])?\\.?");
    private static final int LONGEST_HOST = 253;
    private static final int LAST_PORT = 65_535;

    private Origin() {}

    /** Null unless it is an origin alone: scheme, host, perhaps a port, and nothing behind but a slash. */
    public static @Nullable String parse(@Nullable String typed) {
        Matcher parts = ALONE.matcher(typed == null ? "" : typed.strip());
        return parts.matches() ? of(parts.group(1), parts.group(2)) : null;
    }

    /** Null for credentials, no host, no port of this world. @param scheme {@code http} or {@code https}, in any case */
    public static @Nullable String of(String scheme, String authority) {
        Matcher parts = AUTHORITY.matcher(authority);
        String host = parts.matches() ? host(parts.group(1)) : null;
        if (host == null || host.length() > LONGEST_HOST) {
            return null;
        }
        String lower = scheme.toLowerCase(Locale.ROOT);
        String port = parts.group(2) == null ? "" : parts.group(2);
        int number = port.isEmpty() ? 0 : Integer.parseInt(port);
        boolean usual = number == 0 || number == (lower.equals("https") ? 443 : 80);
        return number > LAST_PORT ? null : lower + "://" + host + (usual ? "" : ":" + number);
    }

    private static @Nullable String host(String typed) {
        if (typed.startsWith("[")) {
            return typed.toLowerCase(Locale.ROOT);
        }
        try {
            String ascii = IDN.toASCII(typed, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
            boolean fit = HOST.matcher(ascii).matches() && !ascii.contains("..");
            return fit ? ascii.replaceFirst("\\.$", "") : null;
        } catch (IllegalArgumentException noHost) {
            return null;
        }
    }
}
