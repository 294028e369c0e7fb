package org.espace.test;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** A PostgreSQL with one empty database and a streaming replica of it, which may be told to stand still, or to be gone. For one thread. */
public final class ReplicatedServer implements AutoCloseable {
    private static final String DATABASE = "espace";

    private final Path folder;
    private final EmbeddedPostgres primary;
    private EmbeddedPostgres replica;
    private boolean lost;

    private ReplicatedServer(Path folder, EmbeddedPostgres primary, EmbeddedPostgres replica) {
        this.folder = folder;
        this.primary = primary;
        this.replica = replica;
    }

    /** The replica begins as a copy of the files of a primary that was stopped. */
    public static ReplicatedServer start() {
        try {
            Path folder = Files.createTempDirectory("espace-replicated");
            Path data = Files.createDirectory(
                    folder.resolve("primary"),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            try (EmbeddedPostgres first = server(data, 0)) {
                run(first, "postgres", "create database " + DATABASE);
            }
            copy(data, folder.resolve("replica"));
            EmbeddedPostgres primary = server(data, 0);
            Path standby = folder.resolve("replica");
            Files.createFile(standby.resolve("standby.signal"));
            Files.writeString(
                    standby.resolve("postgresql.auto.conf"),
                    "primary_conninfo = 'host=127.0.0.1 port=" + primary.getPort() + " user=postgres'\n");
            return new ReplicatedServer(folder, primary, server(standby, 0));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    public String primary() {
        return primary.getJdbcUrl("postgres", DATABASE);
    }

    public String replica() {
        return replica.getJdbcUrl("postgres", DATABASE);
    }

    /** What happens from now on the replica gets to know, but does not show before it goes on. */
    public void standStill() {
        run(replica, DATABASE, "select pg_wal_replay_pause()");
        until(() -> told("select pg_get_wal_replay_pause_state()").equals("paused"));
    }

    public void goOn() {
        run(replica, DATABASE, "select pg_wal_replay_resume()");
    }

    public void loseReplica() {
        lost = true;
        close(replica);
    }

    /** The one that was lost, if it was, at the same place. */
    public void bringReplicaBack() {
        if (!lost) {
            return;
        }
        lost = false;
        try {
            replica = server(folder.resolve("replica"), replica.getPort());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Waits for what comes by itself soon; 20 seconds at most. */
    public static void until(BooleanSupplier so) {
        long end = System.nanoTime() + 20_000_000_000L;
        while (!so.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("It did not come to that.");
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException asked) {
                Thread.currentThread().interrupt();
                throw new AssertionError(asked);
            }
        }
    }

    @Override
    public void close() {
        close(replica);
        close(primary);
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> inmostFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path each : inmostFirst) {
                Files.delete(each);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private String told(String query) {
        try (Connection connection = replica.getDatabase("postgres", DATABASE).getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            found.next();
            return found.getString(1);
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static void run(EmbeddedPostgres server, String database, String statement) {
        try (Connection connection = server.getDatabase("postgres", database).getConnection();
                Statement call = connection.createStatement()) {
            call.execute(statement);
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static EmbeddedPostgres server(Path data, int port) throws IOException {
        EmbeddedPostgres.Builder builder =
                EmbeddedPostgres.builder().setDataDirectory(data).setCleanDataDirectory(false);
        return port == 0 ? builder.start() : builder.setPort(port).start();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.toList()) {
                Files.copy(each, to.resolve(from.relativize(each).toString()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    private static void close(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
