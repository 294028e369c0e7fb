package org.espace.widgets.api.shape;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.espace.widgets.api.value.Address;
import org.espace.widgets.api.value.Id;
import org.espace.widgets.api.value.Page;
import org.jspecify.annotations.Nullable;

/** JSON schemas (2020-12) of records, each once under its name. For one document; not thread-safe. */
public final class Schemas {
    private static final String HOME = "#/components/schemas/";

    private final Map<String, Map<String, Object>> named = new TreeMap<>();
    private final Map<String, Type> types = new HashMap<>();

    /** By name, in the order of names: all that were asked for, and those within them. */
    public Map<String, Object> all() {
        return new LinkedHashMap<>(named);
    }

    /** A reference to the schema of a record. */
    public Map<String, Object> of(Class<? extends Record> type) {
        return named(type.getSimpleName(), type, () -> object(type, null));
    }

    /** A reference to the schema of a page of such records. */
    public Map<String, Object> pageOf(Type item) {
        String name = ((Class<?>) item).getSimpleName() + "Page";
        return named(name, item, () -> object(Page.class, item));
    }

    /** Words of constants. */
    public static List<String> words(Class<?> constants) {
        return Stream.of(constants.getEnumConstants())
                .map(each -> Values.word((Enum<?>) each))
                .toList();
    }

    /** Whether a body has to name something that is there. */
    public static boolean namesSomething(Class<? extends Record> type) {
        return Stream.of(type.getRecordComponents())
                .anyMatch(each -> each.getType() == Id.class && !Fields.optional(each));
    }

    private Map<String, Object> named(String name, Type type, Supplier<Map<String, Object>> made) {
        Type before = types.putIfAbsent(name, type);
        if (before != null && before != type) {
            throw new IllegalStateException(
                    "Expected one record called " + name + ", found " + before + " and " + type + ": rename one.");
        }
        if (before == null) {
            named.put(name, Map.of());
            named.put(name, made.get());
        }
        return Map.of("$ref", HOME + name);
    }

    /** @param item what stands for the one type parameter of a page */
    private Map<String, Object> object(Class<?> type, @Nullable Type item) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (RecordComponent each : type.getRecordComponents()) {
            properties.put(each.getName(), schema(each.getGenericType(), item));
        }
        List<String> required = Stream.of(type.getRecordComponents())
                .filter(each -> !Fields.optional(each))
                .map(RecordComponent::getName)
                .toList();
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", properties);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        schema.put("additionalProperties", false);
        return schema;
    }

    @SuppressWarnings("unchecked") // A record's class is that of a record.
    private Map<String, Object> schema(Type type, @Nullable Type item) {
        if (type instanceof ParameterizedType several) {
            Type of = several.getActualTypeArguments()[0];
            Type meant = of instanceof Class<?> || item == null ? of : item;
            return several.getRawType() == Page.class
                    ? pageOf(meant)
                    : Map.of("type", "array", "items", schema(meant, null));
        }
        Class<?> one = (Class<?>) type;
        Map<String, Object> plain = plain(one);
        return plain.isEmpty() ? of((Class<? extends Record>) one) : plain;
    }

    /** Empty for a record. */
    private static Map<String, Object> plain(Class<?> type) {
        if (type == String.class) {
            return Map.of("type", "string");
        }
        if (type == Id.class) {
            return Map.of("type", "string", "pattern", "^[0-9]{1,18}$");
        }
        if (type == Address.class) {
            return Map.of("type", "string", "format", "uri-reference");
        }
        if (type == Instant.class) {
            return Map.of("type", "string", "format", "date-time");
        }
        if (type == boolean.class || type == Boolean.class) {
            return Map.of("type", "boolean");
        }
        if (type.isEnum()) {
            return Map.of("type", "string", "enum", words(type));
        }
        return type == int.class || type == long.class || type == Integer.class ? Map.of("type", "integer") : Map.of();
    }
}
