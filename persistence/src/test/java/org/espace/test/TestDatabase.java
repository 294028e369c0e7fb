package org.espace.test;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.espace.jpa.Database;
import org.espace.jpa.DatabaseConfig;

/** The engines that every test of the domain runs on; each call makes a new, empty database. */
public enum TestDatabase {
    DERBY {
        @Override
        public String newUrl() {
            return "jdbc:derby:memory:test" + NEXT.incrementAndGet() + ";create=true";
        }
    },
    POSTGRESQL {
        @Override
        public String newUrl() {
            String name = "test" + NEXT.incrementAndGet();
            try (Connection connection = Server.RUNNING.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create database " + name);
            } catch (SQLException fault) {
                throw new IllegalStateException(fault);
            }
            return Server.RUNNING.getJdbcUrl("postgres", name);
        }
    };

    private static final AtomicInteger NEXT = new AtomicInteger();

    /** URL of a new, empty database; a PostgreSQL server is started for the first, and ends with this process. */
    public abstract String newUrl();

    public Database open() {
        return Database.open(DatabaseConfig.of(newUrl()));
    }

    private static final class Server {
        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres started = EmbeddedPostgres.builder().start();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(started)));
                return started;
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        }

        private static void stop(EmbeddedPostgres started) {
            try {
                started.close();
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        }
    }
}
