package org.espace.widgets.api.shape;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.espace.shared.Checks;
import org.espace.widgets.api.value.Id;
import org.espace.widgets.json.JsonText;
import org.jspecify.annotations.Nullable;

/**
 * The trees that JSON was read into as records: strict, for a slip of the pen must not be lost. Components are texts, ids, whole numbers, truth values, constants and
 * lists of these. For one body; not thread-safe.
 */
public final class Bodies {
    private final Checks checks = new Checks();

    private Bodies() {}

    /**
     * Every fault at once: a name that is not known, a value of another type, one that is missing.
     *
     * @throws org.espace.shared.Refused for any fault
     */
    public static <T extends Record> T read(Class<T> type, Map<String, @Nullable Object> object) {
        Bodies bodies = new Bodies();
        Object[] values = bodies.values(type, object);
        bodies.checks.done();
        try {
            Class<?>[] types = Stream.of(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException notPublic) {
            throw new IllegalStateException("Expected a public record, found " + type, notPublic);
        }
    }

    private @Nullable Object[] values(Class<? extends Record> type, Map<String, @Nullable Object> object) {
        RecordComponent[] components = type.getRecordComponents();
        Set<String> known = Stream.of(components).map(RecordComponent::getName).collect(Collectors.toSet());
        object.keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> checks.that(false, shown(name), "unknown-field", shown(name), names(components)));
        @Nullable Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            String name = components[i].getName();
            Object sent = object.get(name);
            checks.that(sent != null || Fields.optional(components[i]), name, "missing");
            values[i] = sent == null
                    ? Fields.nothing(components[i].getType())
                    : value(name, components[i].getGenericType(), sent);
        }
        return values;
    }

    private @Nullable Object value(String name, Type type, Object sent) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return sent instanceof List<?> items
                    ? list(name, list.getActualTypeArguments()[0], items)
                    : wrong(name, "list", sent);
        }
        if (type == String.class) {
            return sent instanceof String ? sent : wrong(name, "text", sent);
        }
        if (type == Id.class) {
            return sent instanceof String text ? Id.parse(text) : wrong(name, "id", sent);
        }
        if (type == boolean.class || type == Boolean.class) {
            return sent instanceof Boolean ? sent : wrong(name, "truth", sent);
        }
        if (type == int.class || type == Integer.class) {
            boolean fits = sent instanceof Long number && number == number.intValue();
            return fits ? (Object) ((Long) sent).intValue() : wrong(name, "number", sent);
        }
        return constant(name, (Class<?>) type, sent);
    }

    private List<Object> list(String name, Type type, List<?> items) {
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Object item = items.get(i);
            String place = name + "[" + i + "]";
            Object value = item == null ? wrong(place, "text", "null") : value(place, type, item);
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    private @Nullable Object constant(String name, Class<?> type, Object sent) {
        Object[] constants = type.getEnumConstants();
        for (Object each : constants) {
            if (Values.word((Enum<?>) each).equals(sent)) {
                return each;
            }
        }
        String words =
                Stream.of(constants).map(each -> Values.word((Enum<?>) each)).collect(Collectors.joining(", "));
        checks.that(false, name, "not-a-word", shown(sent), words);
        return null;
    }

    /** Null in the place of a value that is of another type; it is never seen, for the fault is thrown before. */
    private @Nullable Object wrong(String name, String expected, Object sent) {
        checks.that(false, name, "not-a-" + expected, shown(sent));
        return null;
    }

    private static String names(RecordComponent[] components) {
        return Stream.of(components).map(RecordComponent::getName).collect(Collectors.joining(", "));
    }

    private static String shown(Object sent) {
        String kind = sent instanceof List<?> ? "[…]" : sent instanceof Map<?, ?> ? "{…}" : sent.toString();
        return JsonText.beginning(kind);
    }
}
