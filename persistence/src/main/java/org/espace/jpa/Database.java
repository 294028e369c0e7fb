package org.espace.jpa;

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

    /** @param aside a replica's; null where there is none */
    private Database(DataSource source, @Nullable DataSource aside, Runnable afterwards) throws SQLException {
        this.afterwards = afterwards;
        this.engine = Engine.of(source);
        Migrations.refuseHalfCopied(source, engine);
        Migrations.run(source, engine);
        Replica replica = aside == null ? null : new Replica(source, aside, new ReplicaHealth(System::nanoTime));
        this.factory = Persistence.createEntityManagerFactory(
                "espace",
                Map.of(
                        "javax.persistence.nonJtaDataSource",
                        replica == null ? source : replica.source(),
                        "eclipselink.target-database",
                        engine.platform,
                        "eclipselink.classloader",
                        Database.class.getClassLoader()));
        this.work = new UnitOfWork(factory, replica);
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
        HikariDataSource aside = null;
        try {
            pool = new HikariDataSource(Pools.of(config));
            aside = Pools.aside(config.replica(), config.connections());
            HikariDataSource opened = pool;
            HikariDataSource besides = aside;
            return new Database(pool, aside, () -> {
                Pools.close(besides);
                Pools.close(opened, config);
            });
        } catch (SQLException | RuntimeException fault) {
            Pools.close(aside);
            Pools.close(pool);
            throw Unavailable.explain(config, fault);
        }
    }

    /** Uses a host's own pool; it is migrated, but never closed, by this database. */
    public static Database over(DataSource source) {
        return over(source, null, () -> {});
    }

    /** The same, with lists read from a replica of ours. @param replica its JDBC URL; null for none */
    public static Database over(DataSource source, @Nullable String replica) {
        HikariDataSource aside = Pools.aside(replica, DatabaseConfig.USUAL_CONNECTIONS);
        return over(source, aside, () -> Pools.close(aside));
    }

    /** @param afterwards is run too when it could not be opened */
    static Database over(DataSource source, @Nullable DataSource aside, Runnable afterwards) {
        try {
            return new Database(source, aside, afterwards);
        } catch (SQLException fault) {
            afterwards.run();
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
}
