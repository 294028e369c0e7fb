package org.espace.jpa;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A streaming replica beside the primary, for reading alone. Each piece of reading first asks the primary how far its log is, and goes to the replica when that has replayed as much, on the very connection
 * that said so: what it finds there is nothing older than what the primary would have answered when it was asked. Else, and whenever the replica fails, the primary answers. Thread-safe.
 */
final class Replica {
    private final DataSource primary;
    private final DataSource replica;
    private final ReplicaHealth health;
    private final ThreadLocal<@Nullable Connection> here = new ThreadLocal<>();

    Replica(DataSource primary, DataSource replica, ReplicaHealth health) {
        this.primary = primary;
        this.replica = replica;
        this.health = health;
    }

    /** Of connections to the replica while a thread reads there, and to the primary at all other times. */
    DataSource source() {
        return new TwoWays(primary, here);
    }

    /** From the replica, or from the primary; in the second case it may be the second time. */
    <T extends @Nullable Object> T read(Supplier<T> reading) {
        Connection connection = fit();
        if (connection == null) {
            return reading.get();
        }
        try {
            return through(connection, reading);
        } catch (RuntimeException fault) {
            if (!isOfTheDatabase(fault)) {
                throw fault;
            }
            health.broke(fault);
        } finally {
            close(connection);
        }
        return reading.get();
    }

    /** Work that goes to the primary, though this thread is reading from the replica. */
    <T extends @Nullable Object> T elsewhere(Supplier<T> work) {
        return through(null, work);
    }

    private <T extends @Nullable Object> T through(@Nullable Connection connection, Supplier<T> work) {
        Connection before = here.get();
        here.set(connection);
        try {
            return work.get();
        } finally {
            here.set(before);
        }
    }

    /** A connection to a replica that has come as far as the primary; null where there is none. */
    private @Nullable Connection fit() {
        if (health.resting()) {
            return null;
        }
        Connection connection = null;
        try {
            WalPosition position = position();
            connection = replica.getConnection();
            connection.setReadOnly(true);
            long reached = position.reachedBy(connection);
            if (reached >= position.at()) {
                health.well();
                return connection;
            }
            health.behind(reached, position.at());
        } catch (SQLException fault) {
            health.broke(fault);
        }
        close(connection);
        return null;
    }

    private WalPosition position() throws SQLException {
        try (Connection connection = primary.getConnection()) {
            connection.setAutoCommit(true); // nothing to be rolled back: one way there and back
            return WalPosition.of(connection);
        }
    }

    private static boolean isOfTheDatabase(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException) {
                return true;
            }
        }
        return false;
    }

    private static void close(@Nullable Connection connection) {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException gone) {
            // It was to be closed.
        }
    }
}
