package org.espace.jpa;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Connections kept open, as each use needs them. Stateless. */
final class Pools {
    private static final String POSTGRESQL = "jdbc:postgresql:";

    private Pools() {}

    static HikariConfig of(DatabaseConfig config) {
        HikariConfig pool = at(config.url(), config.connections());
        pool.setPoolName("espace");
        setUnlessNull(config.user(), pool::setUsername);
        setUnlessNull(config.password(), pool::setPassword);
        return pool;
    }

    /** For much at once: rows of one statement go to PostgreSQL together. */
    static HikariConfig bulk(DatabaseConfig config) {
        HikariConfig pool = of(config);
        if (config.url().startsWith(POSTGRESQL)) {
            pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        }
        return pool;
    }

    /**
     * To a replica, which need not be there yet or always: nobody waits long for it (seconds to connect and to be answered, milliseconds for a connection).
     *
     * @param url null for none
     */
    static @Nullable HikariDataSource aside(@Nullable String url, int connections) {
        if (url == null) {
            return null;
        }
        if (!url.startsWith(POSTGRESQL)) {
            throw new DatabaseUnavailable("Expected a replica that starts with jdbc:postgresql:, found \""
                    + DatabaseConfig.masked(url) + "\".");
        }
        HikariConfig pool = at(url, connections);
        pool.setPoolName("espace-replica");
        pool.setReadOnly(true);
        pool.addDataSourceProperty("readOnlyMode", "always");
        pool.addDataSourceProperty("connectTimeout", "2");
        pool.addDataSourceProperty("socketTimeout", "10");
        pool.setInitializationFailTimeout(-1);
        pool.setConnectionTimeout(250);
        pool.setValidationTimeout(250);
        return new HikariDataSource(pool);
    }

    private static HikariConfig at(String url, int connections) {
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl(url);
        // By name: in a web application the drivers beside us are not found by themselves.
        setUnlessNull(Engine.driver(url), pool::setDriverClassName);
        pool.setMaximumPoolSize(connections);
        pool.setMinimumIdle(2);
        pool.setAutoCommit(false);
        pool.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        return pool;
    }

    private static void setUnlessNull(@Nullable String value, Consumer<String> setter) {
        if (value != null) {
            setter.accept(value);
        }
    }

    static void close(@Nullable HikariDataSource pool) {
        if (pool != null) {
            pool.close();
        }
    }

    static void close(HikariDataSource pool, DatabaseConfig config) {
        pool.close();
        if (config.isEmbedded()) {
            Engine.stopEmbedded(config.url());
        }
    }
}
