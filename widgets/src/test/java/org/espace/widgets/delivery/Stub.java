package org.espace.widgets.delivery;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A container's interface, answered by a plain object's methods of the same name and number of arguments; anything else that is asked
 * gets null, 0, false, or something empty.
 */
public final class Stub {
    private Stub() {}

    public static <T> T of(Class<T> type, Object answers) {
        return type.cast(
                Proxy.newProxyInstance(Stub.class.getClassLoader(), new Class<?>[] {type}, (self, method, given) -> {
                    Object[] arguments = given == null ? new Object[0] : given;
                    for (Method each : answers.getClass().getDeclaredMethods()) {
                        if (each.getName().equals(method.getName()) && each.getParameterCount() == arguments.length) {
                            return call(each, answers, arguments);
                        }
                    }
                    return nothing(method.getReturnType());
                }));
    }

    private static @Nullable Object call(Method method, Object answers, Object[] arguments) throws Throwable {
        try {
            method.setAccessible(true);
            return method.invoke(answers, arguments);
        } catch (InvocationTargetException fault) {
            throw fault.getCause();
        }
    }

    private static @Nullable Object nothing(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        if (type == int.class) {
            return 0;
        }
        if (type == long.class) {
            return 0L;
        }
        if (type == Map.class) {
            return Map.of();
        }
        return type == Enumeration.class ? Collections.emptyEnumeration() : null;
    }
}
