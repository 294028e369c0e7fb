package org.espace.jpa;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;

/** A source of connections that keeps what was said through them: statements as they were prepared, besides those that only ask how far the replica is. Thread-safe. */
final class Overheard {
    private final DataSource real;
    private final List<String> statements = Collections.synchronizedList(new ArrayList<>());
    private final List<Boolean> readOnly = Collections.synchronizedList(new ArrayList<>());

    Overheard(DataSource real) {
        this.real = real;
    }

    DataSource source() {
        return (DataSource) Proxy.newProxyInstance(
                Overheard.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    Object answer = answer(method, real, arguments);
                    return answer instanceof Connection connection ? listening(connection) : answer;
                });
    }

    /** Since it was last asked. */
    List<String> statements() {
        synchronized (statements) {
            List<String> heard = List.copyOf(statements);
            statements.clear();
            return heard;
        }
    }

    /** Whether each statement ever heard went through a connection that is for reading alone. */
    boolean onlyForReading() {
        return !readOnly.contains(false);
    }

    private Connection listening(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                Overheard.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    boolean statement = method.getName().startsWith("prepare") && arguments[0] instanceof String;
                    if (statement && !arguments[0].toString().contains("pg_last_wal_replay_lsn")) {
                        statements.add(arguments[0].toString());
                        readOnly.add(connection.isReadOnly());
                    }
                    return answer(method, connection, arguments);
                });
    }

    private static Object answer(Method method, Object real, Object[] arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
