package org.espace.widgets.api.shape;

import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

/** What a record's component says of itself beyond its type. Stateless. */
final class Fields {
    private Fields() {}

    /** Whether it may be absent in JSON. */
    static boolean optional(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    /** In the place of what is absent. */
    static @Nullable Object nothing(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        return type == int.class ? (Object) 0 : null;
    }
}
