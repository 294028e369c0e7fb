package org.espace.test;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.espace.jpa.Database;
import org.espace.jpa.DatabaseConfig;

/** Databases of one server of this process's own, each copied from another. Thread-safe. */
final class PostgresCopies {
    private static final EmbeddedPostgres SERVER = start();
    private static final Set<String> ORIGINALS = new HashSet<>();

    private PostgresCopies() {}

    /** @return the URL of a new database of this name; it stays as long as the server */
    static synchronized String take(String original, Consumer<Database> preparation, String name) {
        if (!ORIGINALS.contains(original)) {
            execute("create database " + original);
            try (Database database = Database.open(DatabaseConfig.of(SERVER.getJdbcUrl("postgres", original)))) {
                preparation.accept(database);
            }
            ORIGINALS.add(original);
        }
        execute("create database " + name + " template " + original);
        return SERVER.getJdbcUrl("postgres", name);
    }

    private static void execute(String statement) {
        try (Connection connection = SERVER.getPostgresDatabase().getConnection();
                Statement call = connection.createStatement()) {
            call.execute(statement);
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

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
