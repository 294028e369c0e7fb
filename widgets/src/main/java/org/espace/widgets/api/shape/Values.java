package org.espace.widgets.api.shape;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.espace.widgets.api.value.Address;
import org.espace.widgets.api.value.Id;
import org.jspecify.annotations.Nullable;

/** Records as the trees that JSON is written from. Stateless. */
public final class Values {
    private Values() {}

    /** Its components under their names, in their order; those that are null are left out. */
    public static Map<String, Object> object(Record value) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            Object held = held(component, value);
            if (held != null) {
                object.put(component.getName(), tree(held));
            }
        }
        return object;
    }

    /** A constant's word: {@code NO_REPLY} is {@code no-reply}. */
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Object tree(Object value) {
        if (value instanceof Id id) {
            return id.text();
        }
        if (value instanceof Address address) {
            return address.text();
        }
        if (value instanceof Enum<?> constant) {
            return word(constant);
        }
        if (value instanceof Instant instant) {
            return instant.toString();
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Values::tree).toList();
        }
        return value instanceof Record nested ? object(nested) : value;
    }

    private static @Nullable Object held(RecordComponent component, Record value) {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException notPublic) {
            throw new IllegalStateException("Expected a public record, found " + value.getClass(), notPublic);
        }
    }
}
