package org.espace.copy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The numbers that ids are made from. One that is drawn, N with an increment of 50, gives the ids N - 49 to N; so a database that draws next what the other
 * would have drawn next gives no id that the other gave, whichever table it is for.
 */
final class Sequences {
    private static final String DERBY = "select s.sequencename, s.increment,"
            + " syscs_util.syscs_peek_at_sequence(c.schemaname, s.sequencename)"
            + " from sys.syssequences s join sys.sysschemas c on c.schemaid = s.schemaid where c.schemaname = current schema";
    private static final String POSTGRESQL = "select sequence_name, increment from information_schema.sequences"
            + " where sequence_schema = current_schema()";

    private final Connection connection;
    private final boolean postgresql;

    /** @param next what will be drawn next */
    private record Sequence(String name, long increment, long next) {}

    Sequences(End end) {
        this.connection = end.connection();
        this.postgresql = end.database().isPostgresql();
    }

    /** Sets those that both have to where the source stands; never back. Committed. */
    void follow(Sequences source) throws SQLException {
        Map<String, Sequence> here = all();
        for (Sequence there : source.all().values()) {
            Sequence mine = here.get(there.name());
            if (mine != null && mine.next() < there.next()) {
                set(new Sequence(mine.name(), mine.increment(), there.next()));
            }
        }
        connection.commit();
    }

    /** Names of those that would draw what the source has drawn. */
    List<String> behind(Sequences source) throws SQLException {
        Map<String, Sequence> here = all();
        List<String> behind = new ArrayList<>();
        for (Sequence there : source.all().values()) {
            Sequence mine = here.get(there.name());
            if (mine != null && mine.next() < there.next()) {
                behind.add(there.name());
            }
        }
        return behind;
    }

    private Map<String, Sequence> all() throws SQLException {
        Map<String, Sequence> all = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(postgresql ? POSTGRESQL : DERBY)) {
            while (row.next()) {
                String name = row.getString(1).toLowerCase(Locale.ROOT);
                long increment = row.getLong(2);
                long next = postgresql ? next(name, increment) : row.getLong(3);
                all.put(name, new Sequence(name, increment, next));
            }
        }
        return all;
    }

    private long next(String name, long increment) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select last_value, is_called from " + name)) {
            row.next();
            return row.getLong(1) + (row.getBoolean(2) ? increment : 0);
        }
    }

    /** Derby cannot restart one, so it is made anew. */
    private void set(Sequence sequence) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            if (postgresql) {
                statement.execute("select setval('" + sequence.name() + "', " + sequence.next() + ", false)");
            } else {
                statement.execute("drop sequence " + sequence.name() + " restrict");
                statement.execute("create sequence " + sequence.name() + " as bigint start with " + sequence.next()
                        + " increment by " + sequence.increment());
            }
        }
    }
}
