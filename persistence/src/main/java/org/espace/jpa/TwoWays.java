package org.espace.jpa;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Hands out the connection that the asking thread holds, which is not closed by whoever was handed it; to a thread that holds none, a new one. */
final class TwoWays implements DataSource {
    private final DataSource usual;
    private final ThreadLocal<@Nullable Connection> held;

    TwoWays(DataSource usual, ThreadLocal<@Nullable Connection> held) {
        this.usual = usual;
        this.held = held;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection own = held.get();
        return own == null ? usual.getConnection() : kept(own);
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        Connection own = held.get();
        return own == null ? usual.getConnection(user, password) : kept(own);
    }

    private static Connection kept(Connection own) {
        return (Connection) Proxy.newProxyInstance(
                TwoWays.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("close")) {
                        return null;
                    }
                    try {
                        return method.invoke(own, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause() == null ? thrown : thrown.getCause();
                    }
                });
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return usual.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        usual.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        usual.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return usual.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger(TwoWays.class.getName());
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return usual.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return usual.isWrapperFor(type);
    }
}
