package org.espace.widgets.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.json.bind.Jsonb;
import javax.json.bind.JsonbBuilder;
import org.jspecify.annotations.Nullable;

/** Plain values as JSON (RFC 8259), by Jakarta JSON Binding: maps in their order, lists, texts and numbers. Thread-safe. */
public final class Json {
    private static final Jsonb BINDING = JsonbBuilder.create();

    private static final Type OBJECT =
            new HashMap<String, Object>() {}.getClass().getGenericSuperclass();

    private Json() {}

    /** UTF-8. */
    public static byte[] write(Map<String, Object> object) {
        return BINDING.toJson(object).getBytes(UTF_8);
    }

    /** What {@link #write} wrote; numbers come back as {@link java.math.BigDecimal}. Only for text of our own: it bounds nothing. */
    public static Map<String, Object> read(String ours) {
        return BINDING.fromJson(ours, OBJECT);
    }

    /** An object of these names and values, in pairs; what is null, empty text or an empty collection is left out. */
    static Map<String, Object> object(@Nullable Object... pairs) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            Object value = pairs[i + 1];
            if (value != null && !isEmpty(value)) {
                object.put(String.valueOf(pairs[i]), value);
            }
        }
        return object;
    }

    private static boolean isEmpty(Object value) {
        return value.equals("")
                || (value instanceof Map<?, ?> map && map.isEmpty())
                || (value instanceof Iterable<?> items && !items.iterator().hasNext());
    }
}
