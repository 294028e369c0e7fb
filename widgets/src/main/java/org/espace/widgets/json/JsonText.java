package org.espace.widgets.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Map;
import javax.json.Json;
import javax.json.stream.JsonParser;
import javax.json.stream.JsonParserFactory;
import javax.json.stream.JsonParsingException;
import org.espace.widgets.json.Malformed.Why;
import org.jspecify.annotations.Nullable;

/**
 * JSON in and out (RFC 8259, with the strictness of RFC 7493): maps in their order, lists, texts, numbers, truth values. What comes in is taken apart piece by piece, so
 * that nothing of it is believed, and in a time that its length bounds. Thread-safe.
 */
public final class JsonText {
    /** So many objects and lists may stand in each other. */
    public static final int DEEPEST = 16;

    /** In UTF-16 units: of any text, whatever it is for. */
    public static final int LONGEST = 64 * 1024;

    private static final int SHOWN = 40;
    private static final JsonParserFactory PARSERS = Json.createParserFactory(Map.of());

    private JsonText() {}

    /** UTF-8, and safe wherever it ends up: no "<" stands in it, so that nothing takes it for a page. */
    public static byte[] write(Map<String, Object> object) {
        return new String(org.espace.widgets.json.Json.write(object), UTF_8)
                .replace("<", "\\u003c")
                .getBytes(UTF_8);
    }

    /**
     * An object; values are maps, lists, {@link String}, {@link Long}, {@link Double} (for all numbers that are no {@code long}), {@link Boolean} and null.
     *
     * @throws Malformed for all else
     */
    public static Map<String, @Nullable Object> read(byte[] body) {
        String text = decoded(body);
        if (text.startsWith("\uFEFF")) {
            throw new Malformed(Why.BYTE_ORDER_MARK, 1, 1, "U+FEFF");
        }
        if (text.isBlank()) {
            throw new Malformed(Why.NO_OBJECT, 1, 1, "");
        }
        try (JsonParser parser = PARSERS.createParser(new StringReader(text))) {
            return new JsonReading(parser).whole();
        } catch (JsonParsingException broken) {
            int at = (int) Math.max(0, Math.min(broken.getLocation().getStreamOffset() - 1, text.length()));
            throw new Malformed(
                    Why.SYNTAX,
                    Math.max(1, broken.getLocation().getLineNumber()),
                    Math.max(1, broken.getLocation().getColumnNumber()),
                    beginning(text.substring(at)));
        }
    }

    /** Its first 40 characters, on one line: as much as a sentence quotes. */
    public static String beginning(String text) {
        String line = text.substring(0, Math.min(text.length(), SHOWN)).replaceAll("\\p{Cntrl}", " ");
        return line.strip();
    }

    private static String decoded(byte[] body) {
        CharsetDecoder decoder = UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(body);
        CharBuffer out = CharBuffer.allocate(body.length);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            String found = String.format("0x%02X", body[in.position()]);
            throw new Malformed(Why.NOT_UTF8, 1, in.position() + 1L, found);
        }
        return out.flip().toString();
    }
}
