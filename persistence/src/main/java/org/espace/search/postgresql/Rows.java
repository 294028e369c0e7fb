package org.espace.search.postgresql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.persistence.EntityManager;
import org.espace.jpa.UnitOfWork;
import org.espace.search.IndexBroken;

/** Asks and tells the database, within the unit of work under way or one of its own. Thread-safe. */
final class Rows {
    private final UnitOfWork work;

    Rows(UnitOfWork work) {
        this.work = work;
    }

    /** Makes something of a row. */
    interface Read<T> {
        T of(ResultSet row) throws SQLException;
    }

    <T> List<T> read(String sql, List<?> bound, Read<T> read) {
        return work.read(manager -> {
            try (PreparedStatement statement = prepared(manager, sql, bound);
                    ResultSet rows = statement.executeQuery()) {
                List<T> all = new ArrayList<>();
                while (rows.next()) {
                    all.add(read.of(rows));
                }
                return all;
            } catch (SQLException failed) {
                throw broken(failed);
            }
        });
    }

    /** Reads that may come from a replica, together. */
    <T> T aside(Supplier<T> reads) {
        return work.readAside(manager -> reads.get());
    }

    void write(Runnable all) {
        work.write(manager -> {
            all.run();
            return null;
        });
    }

    void run(String sql, List<List<?>> batch) {
        work.write(manager -> {
            try (PreparedStatement statement = manager.unwrap(Connection.class).prepareStatement(sql)) {
                for (List<?> bound : batch) {
                    bind(statement, bound);
                    statement.addBatch();
                }
                statement.executeBatch();
                return null;
            } catch (SQLException failed) {
                throw broken(failed);
            }
        });
    }

    private static PreparedStatement prepared(EntityManager manager, String sql, List<?> bound) throws SQLException {
        PreparedStatement statement = manager.unwrap(Connection.class).prepareStatement(sql);
        bind(statement, bound);
        return statement;
    }

    private static void bind(PreparedStatement statement, List<?> bound) throws SQLException {
        for (int i = 0; i < bound.size(); i++) {
            Object value = bound.get(i);
            if (value instanceof String[] words) {
                statement.setArray(i + 1, statement.getConnection().createArrayOf("text", words));
            } else {
                statement.setObject(i + 1, value);
            }
        }
    }

    private static IndexBroken broken(SQLException failed) {
        return new IndexBroken(
                "The search index in the database could not be used: " + failed.getMessage()
                        + " See that the database is up and its tables are ours.",
                failed);
    }
}
