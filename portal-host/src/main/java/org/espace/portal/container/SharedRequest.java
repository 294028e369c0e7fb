package org.espace.portal.container;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * The visitor's request for one of several panels that are rendered at the same time. It is no wrapper, so that the servlet container puts
 * its own around this and never comes to what is shared; attributes that are set stay with the panel. Belongs to one panel.
 */
final class SharedRequest implements InvocationHandler {
    private final HttpServletRequest shared;
    private final CutOff cutOff;
    private final Map<String, @Nullable Object> attributes = new HashMap<>();

    private SharedRequest(HttpServletRequest shared, CutOff cutOff) {
        this.shared = shared;
        this.cutOff = cutOff;
    }

    static HttpServletRequest of(HttpServletRequest shared, CutOff cutOff) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                SharedRequest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                new SharedRequest(shared, cutOff));
    }

    @Override
    public @Nullable Object invoke(Object self, Method method, Object @Nullable [] arguments) throws Throwable {
        return cutOff.call(() -> answer(method, arguments));
    }

    private @Nullable Object answer(Method method, Object @Nullable [] arguments) throws ReflectiveOperationException {
        String name = method.getName();
        if (arguments == null || !name.endsWith("Attribute")) {
            return kept(method.invoke(shared, arguments));
        }
        String attribute = String.valueOf(arguments[0]);
        if (name.equals("getAttribute")) {
            return attributes.containsKey(attribute) ? attributes.get(attribute) : shared.getAttribute(attribute);
        }
        attributes.put(attribute, arguments.length > 1 ? arguments[1] : null);
        return null;
    }

    /** The servlet container uses again what these show. */
    private static @Nullable Object kept(@Nullable Object given) {
        if (given instanceof Enumeration<?> each) {
            return Collections.enumeration(Collections.list(each));
        }
        return given instanceof Map<?, ?> map ? Collections.unmodifiableMap(new LinkedHashMap<>(map)) : given;
    }
}
