package org.espace.widgets.vcard;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.espace.profile.Contact;

/** The address behind a contact, if it is one that does no harm: {@code https}, {@code http}, {@code mailto} or {@code tel}. Stateless. */
public final class ContactUri {
    private static final Set<String> WEB = Set.of("http", "https");
    private static final Pattern MAILBOX =
            Pattern.compile("[^\\s@<>\"(),:;\\[\\]\\\\]+@[^\\s@<>\"(),:;\\[\\]\\\\/?#]+");
    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9][0-9 ()./-]{2,40}");
    private static final Pattern HOST_FIRST = Pattern.compile("(?i)[a-z0-9-]+(\\.[a-z0-9-]+)*\\.[a-z]{2,}([/?#].*)?");

    private ContactUri() {}

    /** Empty for one that is to be read, and led nowhere. */
    public static Optional<String> of(Contact contact) {
        String value = contact.value().strip();
        return switch (contact.kind()) {
            case EMAIL -> mail(value);
            case PHONE -> phone(value);
            case CHAT -> web(value);
            case WEB -> web(HOST_FIRST.matcher(value).matches() ? "https://" + value : value);
        };
    }

    /** Everything but the at sign is encoded, so that nothing in it becomes a header of the mail. */
    private static Optional<String> mail(String value) {
        if (!MAILBOX.matcher(value).matches()) {
            return Optional.empty();
        }
        int at = value.indexOf('@');
        return Optional.of("mailto:" + encoded(value.substring(0, at)) + "@" + encoded(value.substring(at + 1)));
    }

    private static Optional<String> phone(String value) {
        return NUMBER.matcher(value).matches()
                ? Optional.of("tel:" + value.replaceAll("[^+0-9]", ""))
                : Optional.empty();
    }

    private static Optional<String> web(String value) {
        try {
            URI uri = new URI(value);
            boolean known =
                    uri.getScheme() != null && WEB.contains(uri.getScheme().toLowerCase(Locale.ROOT));
            // Who is named before the host is nobody's business, and often a trick.
            boolean plain = uri.getHost() != null && uri.getRawUserInfo() == null;
            return known && plain ? Optional.of(uri.toASCIIString()) : Optional.empty();
        } catch (URISyntaxException readOnly) {
            return Optional.empty();
        }
    }

    private static String encoded(String part) {
        return URLEncoder.encode(part, UTF_8).replace("+", "%20");
    }
}
