package org.espace.copy;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a table, one after the other, never all in memory. Belongs to one thread. */
final class Reading implements AutoCloseable {
    private final List<Column> columns;
    private final PreparedStatement statement;
    private final ResultSet rows;

    private Reading(End end, Table table, String query, List<Object> bound) throws SQLException {
        columns = table.columns();
        statement = end.connection().prepareStatement(query);
        statement.setFetchSize(table.fetched());
        for (int at = 0; at < bound.size(); at++) {
            statement.setObject(at + 1, bound.get(at));
        }
        rows = statement.executeQuery();
    }

    /** In no order. */
    static Reading all(End end, Table table) throws SQLException {
        return new Reading(end, table, "select " + table.names() + " from " + table.name(), List.of());
    }

    /**
     * In the order of the primary key, as this database orders it.
     *
     * @param key of the row after which to begin, see {@link KeyText}; null for all rows
     */
    static Reading after(End end, Table table, @Nullable String key) throws SQLException {
        String from = "select " + table.names() + " from " + table.name() + byKey(end, table);
        String order = " order by " + String.join(", ", table.key());
        return key == null
                ? new Reading(end, table, from + order, List.of())
                : new Reading(
                        end,
                        table,
                        from + " where " + Keyset.after(table.key()) + order,
                        Keyset.bound(KeyText.values(key, table.keyColumns())));
    }

    /** Left to itself Derby sorts the whole table, on disk, before the first row. It ends a hint at the end of the line. */
    private static String byKey(End end, Table table) {
        return end.database().isPostgresql() ? "" : " --DERBY-PROPERTIES constraint=\"" + table.keyName() + "\"\n";
    }

    /** Values in the order of the table's columns; null after the last row. */
    @Nullable
    Object @Nullable [] next() throws SQLException {
        if (!rows.next()) {
            return null;
        }
        @Nullable Object[] values = new Object[columns.size()];
        for (int at = 0; at < values.length; at++) {
            values[at] = columns.get(at).kind().read(rows, at + 1);
        }
        return values;
    }

    @Override
    public void close() throws SQLException {
        try (statement) {
            rows.close();
        }
    }
}
