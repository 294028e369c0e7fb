package org.espace.jpa;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/**
 * A database by plain JDBC, without entities, opened as it is: for what looks at tables instead of at what they mean. It is only made or
 * migrated when asked. Thread-safe; close it once.
 */
public final class BareDatabase implements AutoCloseable {
    /** Keeps how far a copy into this database has come; {@link Database} does not open one that has it. */
    public static final String COPY_MARKS = "espace_copy";
    /** Keeps which migrations were done. */
    public static final String MIGRATIONS = Migrations.TABLE;

    private final HikariDataSource pool;
    private final Engine engine;
    private final Runnable afterwards;

    private BareDatabase(HikariDataSource pool, Runnable afterwards) throws SQLException {
        this.pool = pool;
        this.afterwards = afterwards;
        this.engine = Engine.of(pool);
    }

    /**
     * Opens one that exists, and changes nothing in it.
     *
     * @throws DatabaseUnavailable with one sentence that says what to do
     */
    public static BareDatabase open(DatabaseConfig config) {
        return opened(config.creating(false));
    }

    /**
     * Opens one, made empty when it is an embedded one that does not exist.
     *
     * @throws DatabaseUnavailable with one sentence that says what to do
     */
    public static BareDatabase openOrMake(DatabaseConfig config) {
        return opened(config.creating(true));
    }

    /** An empty one in memory with all tables, as every database begins; gone when it is closed. */
    public static BareDatabase fresh() {
        DatabaseConfig config = DatabaseConfig.of("jdbc:derby:memory:espace-" + UUID.randomUUID())
                .creating(true);
        BareDatabase made = opened(config);
        made.migrate();
        return made;
    }

    private static BareDatabase opened(DatabaseConfig config) {
        DerbyLog.takeOver();
        HikariDataSource pool = null;
        try {
            pool = new HikariDataSource(Pools.bulk(config));
            HikariDataSource opened = pool;
            return new BareDatabase(pool, () -> Pools.close(opened, config));
        } catch (SQLException | RuntimeException fault) {
            if (pool != null) {
                pool.close();
            }
            throw Unavailable.explain(config, fault);
        }
    }

    /** A connection without automatic commits; whoever asks closes it. */
    public Connection connect() throws SQLException {
        return pool.getConnection();
    }

    public boolean isPostgresql() {
        return engine == Engine.POSTGRESQL;
    }

    /** Asked of the database each time; changes nothing. */
    public SchemaAge age() {
        return Migrations.age(pool, engine);
    }

    /** Makes the tables that are missing, as {@link Database#open} does. */
    public void migrate() {
        Migrations.run(pool, engine);
    }

    @Override
    public void close() {
        afterwards.run();
    }
}
