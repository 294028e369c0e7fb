package org.espace.copy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.espace.jpa.BareDatabase;
import org.jspecify.annotations.Nullable;

/**
 * How far the copy has come, in a table of the target, written with the rows themselves. The table stands from before the first row until both databases
 * were found equal: as long, nobody opens the target as a whole database. A line of its own names the source.
 */
final class Marks {
    private static final String TABLE = BareDatabase.COPY_MARKS;
    private static final String SOURCE = "*";

    private final Connection connection;

    Marks(Connection connection) {
        this.connection = connection;
    }

    boolean exist() throws SQLException {
        try (ResultSet found =
                connection.getMetaData().getTables(null, connection.getSchema(), "%", new String[] {"TABLE"})) {
            while (found.next()) {
                if (TABLE.equalsIgnoreCase(found.getString("TABLE_NAME"))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Begins: all these tables are emptied of what migrations put there, as the source has that too. One transaction. */
    void begin(String source, List<Table> tables) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table " + TABLE + " (name varchar(128) not null primary key,"
                    + " copied bigint not null, words varchar(4000), finished smallint not null)");
            for (int at = tables.size() - 1; at >= 0; at--) {
                statement.execute("delete from " + tables.get(at).name());
            }
        }
        insert(SOURCE, new Mark(0, source, false));
        for (Table table : tables) {
            insert(table.name(), Mark.NONE);
        }
        connection.commit();
    }

    /** The place of the database that the copy began with. */
    @Nullable
    String source() throws SQLException {
        Mark found = all().get(SOURCE);
        return found == null ? null : found.key();
    }

    /** By table. */
    Map<String, Mark> all() throws SQLException {
        Map<String, Mark> marks = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select name, copied, words, finished from " + TABLE)) {
            while (row.next()) {
                marks.put(row.getString(1), new Mark(row.getLong(2), row.getString(3), row.getInt(4) != 0));
            }
        }
        return marks;
    }

    /** Not committed: that is done with the rows it speaks of. */
    void set(String table, Mark mark) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "update " + TABLE + " set copied = ?, words = ?, finished = ? where name = ?")) {
            bind(statement, mark);
            statement.setString(4, table);
            statement.executeUpdate();
        }
    }

    void drop() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("drop table " + TABLE);
        }
        connection.commit();
    }

    private void insert(String table, Mark mark) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "insert into " + TABLE + " (copied, words, finished, name) values (?, ?, ?, ?)")) {
            bind(statement, mark);
            statement.setString(4, table);
            statement.executeUpdate();
        }
    }

    private static void bind(PreparedStatement statement, Mark mark) throws SQLException {
        statement.setLong(1, mark.rows());
        statement.setString(2, mark.key());
        statement.setInt(3, mark.finished() ? 1 : 0);
    }
}
