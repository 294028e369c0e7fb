package org.espace.widgets;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A source of connections that keeps count of the statements prepared or created through them; ours are never kept prepared. */
final class Counted {
    private static final Set<String> ONE_STATEMENT = Set.of("prepareStatement", "createStatement", "prepareCall");

    private final Queue<String> statements = new ConcurrentLinkedQueue<>();
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

    /** The statements in their order; empty words for those that were not prepared. */
    List<String> during(Runnable work) {
        statements.clear();
        work.run();
        return List.copyOf(statements);
    }

    private Connection counted(Connection real) {
        return proxy(Connection.class, (method, arguments) -> {
            if (ONE_STATEMENT.contains(method.getName())) {
                statements.add(arguments == null || arguments.length == 0 ? "" : String.valueOf(arguments[0]));
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
