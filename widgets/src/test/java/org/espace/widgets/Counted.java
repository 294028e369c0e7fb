package org.espace.widgets;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A source of connections that counts the statements prepared or created through them; ours are never kept prepared. */
final class Counted {
    private static final Set<String> ONE_STATEMENT = Set.of("prepareStatement", "createStatement", "prepareCall");

    private final AtomicInteger statements = new AtomicInteger();
    private final String url;

    Counted(String url) {
        this.url = url;
    }

    DataSource source() {
        return proxy(DataSource.class, (method, arguments) -> switch (method.getName()) {
            case "getConnection" -> counted(DriverManager.getConnection(url));
            case "getLogWriter" -> new PrintWriter(System.err, true);
            case "hashCode" -> System.identityHashCode(this);
            default -> null;
        });
    }

    int during(Runnable work) {
        int before = statements.get();
        work.run();
        return statements.get() - before;
    }

    private Connection counted(Connection real) {
        return proxy(Connection.class, (method, arguments) -> {
            if (ONE_STATEMENT.contains(method.getName())) {
                statements.incrementAndGet();
            }
            return method.invoke(real, arguments);
        });
    }

    private interface Answer {
        @Nullable
        Object to(Method method, Object @Nullable [] arguments) throws Exception;
    }

    private static <T> T proxy(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                Counted.class.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    try {
                        return answer.to(method, arguments);
                    } catch (InvocationTargetException fault) {
                        throw fault.getCause();
                    }
                }));
    }
}
