package org.espace.talk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Percent-encoding in one form (RFC 3986, 6.2.2.1 and 6.2.2.2). Stateless. */
final class Percent {
    private static final Pattern ENCODED = Pattern.compile("%([0-9A-Fa-f]{2})");
    private static final Pattern BAD = Pattern.compile("%(?![0-9A-Fa-f]{2})");
    private static final Pattern UNRESERVED = Pattern.compile("[A-Za-z0-9._~-]");
    private static final Pattern FOREIGN = Pattern.compile("[^\\x21-\\x7E]|[\"<>\\\\^`{|}]");

    private Percent() {}

    static boolean broken(String text) {
        return BAD.matcher(text).find();
    }

    /** What needs no encoding is not encoded, everything else is, in capital letters. */
    static String normal(String text) {
        String encoded = FOREIGN.matcher(joined(text)).replaceAll(match -> encoded(match.group()));
        return ENCODED.matcher(encoded).replaceAll(match -> {
            String plain = Character.toString((char) Integer.parseInt(match.group(1), 16));
            boolean needless = UNRESERVED.matcher(plain).matches();
            return Matcher.quoteReplacement(needless ? plain : match.group().toUpperCase(Locale.ROOT));
        });
    }

    /** Half characters, which no address has, become the sign for what cannot be read. */
    private static String joined(String text) {
        return new String(text.getBytes(UTF_8), UTF_8);
    }

    private static String encoded(String character) {
        StringBuilder encoded = new StringBuilder();
        for (byte each : character.getBytes(UTF_8)) {
            encoded.append(String.format("%%%02X", each & 0xFF));
        }
        return encoded.toString();
    }
}
