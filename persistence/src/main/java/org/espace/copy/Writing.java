package org.espace.copy;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts rows into a table, many at once; nothing is committed. Belongs to one thread. */
final class Writing implements AutoCloseable {
    static final int MOST_ROWS = 5_000;

    private static final long MOST_BYTES = 8_000_000;
    private static final long BYTES_OF_A_NUMBER = 8;

    private final Table table;
    private final boolean postgresql;
    private final PreparedStatement statement;
    private int rows;
    private long bytes;

    Writing(End end, Table table) throws SQLException {
        this.table = table;
        this.postgresql = end.database().isPostgresql();
        String marks = String.join(", ", Collections.nCopies(table.columns().size(), "?"));
        statement = end.connection()
                .prepareStatement("insert into " + table.name() + " (" + table.names() + ") values (" + marks + ")");
    }

    /** @throws CannotCopy when the target cannot hold a text of it */
    void add(@Nullable Object[] row) throws SQLException {
        List<Column> columns = table.columns();
        for (int at = 0; at < row.length; at++) {
            Object value = row[at];
            if (postgresql && value instanceof String text && !Storable.inPostgresql(text)) {
                throw new CannotCopy(
                        "Expected texts that PostgreSQL can hold, found one with a character that it cannot, in "
                                + columns.get(at).name() + " of the table \"" + table.name() + "\" where "
                                + String.join(", ", table.key()) + " is " + key(row)
                                + ": change that text in the database that is copied, then start again to go on.");
            }
            columns.get(at).kind().write(statement, at + 1, value);
            bytes += weight(value);
        }
        statement.addBatch();
        rows++;
    }

    /** Whether it is time to write. */
    boolean full() {
        return rows >= MOST_ROWS || bytes >= MOST_BYTES;
    }

    /** How many rows went. */
    int write() throws SQLException {
        int written = rows;
        if (rows > 0) {
            statement.executeBatch();
        }
        rows = 0;
        bytes = 0;
        return written;
    }

    /** The values of its key. */
    List<Object> key(@Nullable Object[] row) {
        return table.key().stream()
                .map(name -> String.valueOf(row[table.columns().indexOf(table.column(name))]))
                .map(Object.class::cast)
                .toList();
    }

    private static long weight(@Nullable Object value) {
        return value instanceof String text
                ? 2L * text.length()
                : value instanceof byte[] some ? some.length : BYTES_OF_A_NUMBER;
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }
}
