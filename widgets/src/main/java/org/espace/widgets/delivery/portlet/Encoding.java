package org.espace.widgets.delivery.portlet;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import org.jspecify.annotations.Nullable;

/** Every script of the world through portals whose pages are in ISO-8859-1, as those of Pluto 2 are. Stateless. */
final class Encoding {
    private static final char LAST_OF_LATIN = '\u00ff';

    private Encoding() {}

    /**
     * Markup for a page in that encoding: what it does not have becomes numeric references, which HTML reads in text and attributes alike.
     *
     * @param encoding of the page, null where the portal does not tell: then as it is
     */
    static String markup(String html, @Nullable String encoding) {
        if (encoding == null || encoding.regionMatches(true, 0, "UTF-", 0, 4)) {
            return html;
        }
        CharsetEncoder page = Charset.forName(encoding).newEncoder();
        if (page.canEncode(html)) {
            return html;
        }
        StringBuilder written = new StringBuilder(html.length() + 64);
        html.codePoints().forEach(each -> {
            String character = Character.toString(each);
            written.append(page.canEncode(character) ? character : "&#" + each + ";");
        });
        return written.toString();
    }

    /**
     * What a form field says. Our forms come in UTF-8, whatever the page is in; a server that is not told takes them for ISO-8859-1
     * (Servlet 4.0, 3.12), and so gives a character for each byte.
     *
     * @param told the encoding that the server was told, null for none
     */
    static String field(String value, @Nullable String told) {
        if (told != null || value.chars().anyMatch(each -> each > LAST_OF_LATIN)) {
            return value;
        }
        try {
            return UTF_8.newDecoder()
                    .decode(ByteBuffer.wrap(value.getBytes(ISO_8859_1)))
                    .toString();
        } catch (CharacterCodingException wasReadWell) {
            return value;
        }
    }
}
