package org.espace.jpa;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.Map;
import javax.persistence.EntityManagerFactory;
import javax.persistence.Persistence;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The open database: migrated, pooled, and ready for units of work. Thread-safe; close it once, at the end. */
public final class Database implements AutoCloseable {
    private final EntityManagerFactory factory;
    private final UnitOfWork work;
    private final Runnable afterwards;
    private final Engine engine;

    private Database(DataSource source, Runnable afterwards) throws SQLException {
        this.afterwards = afterwards;
        this.engine = Engine.of(source);
        Migrations.refuseHalfCopied(source, engine);
        Migrations.run(source, engine);
        this.factory = Persistence.createEntityManagerFactory(
                "espace",
                Map.of(
                        "javax.persistence.nonJtaDataSource",
                        source,
                        "eclipselink.target-database",
                        engine.platform,
                        "eclipselink.classloader",
                        Database.class.getClassLoader()));
        this.work = new UnitOfWork(factory);
        Writes.watch(factory, work);
    }

    /**
     * Opens, and where needed creates and migrates, the database that the configuration names.
     *
     * @throws DatabaseUnavailable with one sentence that says what to do
     */
    public static Database open(DatabaseConfig config) {
        DerbyLog.takeOver();
        HikariDataSource pool = null;
        try {
            pool = new HikariDataSource(pool(config));
            HikariDataSource opened = pool;
            return new Database(pool, () -> close(opened, config));
        } catch (SQLException | RuntimeException fault) {
            if (pool != null) {
                pool.close();
            }
            throw Unavailable.explain(config, fault);
        }
    }

    /** Uses a host's own pool; it is migrated, but never closed, by this database. */
    public static Database over(DataSource source) {
        try {
            return new Database(source, () -> {});
        } catch (SQLException fault) {
            throw new DatabaseUnavailable("The host's data source gave no database: " + fault.getMessage(), fault);
        }
    }

    public UnitOfWork work() {
        return work;
    }

    /** Whether it is one that several nodes may share, and that searches text by itself. */
    public boolean isPostgresql() {
        return engine == Engine.POSTGRESQL;
    }

    @Override
    public void close() {
        factory.close();
        afterwards.run();
    }

    /**
     * For a host that takes our classes away again, once every database was closed: ends the engines that came with them, and takes back their drivers. Does nothing for what another loader brought.
     *
     * @param loader that is about to go
     */
    public static void leave(ClassLoader loader) {
        Engine.leave(loader);
    }

    private static HikariConfig pool(DatabaseConfig config) {
        HikariConfig pool = new HikariConfig();
        pool.setPoolName("espace");
        pool.setJdbcUrl(config.url());
        // By name: in a web application the drivers beside us are not found by themselves.
        setUnlessNull(Engine.driver(config.url()), pool::setDriverClassName);
        setUnlessNull(config.user(), pool::setUsername);
        setUnlessNull(config.password(), pool::setPassword);
        pool.setMaximumPoolSize(config.connections());
        pool.setMinimumIdle(2);
        pool.setAutoCommit(false);
        pool.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        return pool;
    }

    /** For much at once: rows of one statement go to PostgreSQL together. */
    static HikariConfig bulk(DatabaseConfig config) {
        HikariConfig pool = pool(config);
        if (config.url().startsWith("jdbc:postgresql:")) {
            pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        }
        return pool;
    }

    private static void setUnlessNull(@Nullable String value, java.util.function.Consumer<String> setter) {
        if (value != null) {
            setter.accept(value);
        }
    }

    static void close(HikariDataSource pool, DatabaseConfig config) {
        pool.close();
        if (config.isEmbedded()) {
            Engine.stopEmbedded(config.url());
        }
    }
}
