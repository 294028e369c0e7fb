package org.espace.copy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.espace.jpa.BareDatabase;
import org.jspecify.annotations.Nullable;

/** Whether nobody has put anything into a database yet: its tables, if any, hold what those of a new one hold, which migrations put there. Thread-safe. */
final class Untouched {
    /** Sums of the tables that are not empty in a new database; made at the first question, the same as long as the program runs. */
    private static @Nullable Map<String, String> beginning;

    private Untouched() {}

    /** @throws CannotCopy when a table holds more, or other rows */
    static void check(End end) throws SQLException {
        for (Table table : Catalog.of(end.connection()).values()) {
            long rows = end.count(table);
            if (rows > 0 && !begins(end, table, rows)) {
                throw new CannotCopy("Expected an empty database to copy into, found " + rows
                        + (rows == 1 ? " row" : " rows") + " in the table \"" + table.name() + "\" of " + end.place()
                        + ": name another, or drop it and make it again.");
            }
        }
    }

    /** Rows are only read when there are as many as there should be. */
    private static boolean begins(End end, Table table, long rows) throws SQLException {
        String sum = beginning().get(table.name());
        return sum != null && sum.startsWith(rows + " ") && sum.equals(sum(end, table));
    }

    private static synchronized Map<String, String> beginning() throws SQLException {
        Map<String, String> sums = beginning;
        if (sums == null) {
            sums = new TreeMap<>();
            try (BareDatabase database = BareDatabase.fresh();
                    Connection connection = database.connect()) {
                End fresh = new End(database, connection, "a new database");
                for (Table table : Catalog.of(connection).values()) {
                    if (fresh.count(table) > 0) {
                        sums.put(table.name(), sum(fresh, table));
                    }
                }
                connection.rollback();
            }
            beginning = sums;
        }
        return sums;
    }

    private static String sum(End end, Table table) throws SQLException {
        Checksum sum = Comparison.sum(end, table, none -> {});
        return sum.rows() + " " + sum.text();
    }
}
