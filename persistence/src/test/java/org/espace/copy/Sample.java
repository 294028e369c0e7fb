package org.espace.copy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.espace.domain.Domain;
import org.espace.jpa.Database;
import org.espace.jpa.DatabaseConfig;
import org.espace.test.TestDatabase;
import org.espace.test.TickingClock;

/** Databases to copy, filled and looked at past everything that is tried here. */
final class Sample {
    static final Clock CLOCK = new TickingClock(java.time.Instant.parse("2026-03-02T09:00:00Z"));
    static final int MANY = 12_000;
    static final String LONGEST = "word ".repeat(5_998) + "four \uD83D\uDC69\u200D\uD83D\uDE80";

    private Sample() {}

    /** URL of a database with the example organisation, more rows than go together, and values as large and as odd as columns allow. */
    static String full(TestDatabase engine) throws SQLException {
        String url = engine.newUrl(
                "copied", database -> Domain.over(database, CLOCK).example().create());
        try (Connection connection = DriverManager.getConnection(url)) {
            connection.setAutoCommit(false);
            marks(connection);
            tags(connection);
            update(
                    connection,
                    "update question_body set body = ? where question_id = (select min(id) from question)",
                    LONGEST);
            update(
                    connection,
                    "update person set job = ?, name = ? where id = (select min(id) from person)",
                    "",
                    "\uD83E\uDD89 Ann");
            update(
                    connection,
                    "insert into attachment_content (content_key, bytes) values (?, ?)",
                    "large",
                    bytes(5_000_000));
            update(
                    connection,
                    "insert into attachment_content (content_key, bytes) values (?, ?)",
                    "none",
                    new byte[0]);
            connection.commit();
        }
        return url;
    }

    static Database open(String url) {
        return Database.open(DatabaseConfig.of(url));
    }

    static void update(String url, String statement, Object... values) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url)) {
            update(connection, statement, values);
        }
    }

    /** Each table with its rows in an order of their own, for one engine as for the other. */
    static Map<String, TreeSet<String>> rows(String url) throws SQLException {
        Map<String, TreeSet<String>> rows = new TreeMap<>();
        try (Connection connection = DriverManager.getConnection(url);
                ResultSet tables =
                        connection.getMetaData().getTables(null, connection.getSchema(), "%", new String[] {"TABLE"})) {
            while (tables.next()) {
                String name = tables.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
                if (!name.equals("espace_schema") && !name.equals("search_card") && !name.equals("search_position")) {
                    rows.put(name, rows(connection, name));
                }
            }
        }
        return rows;
    }

    static long number(String url, String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static TreeSet<String> rows(Connection connection, String table) throws SQLException {
        TreeSet<String> rows = new TreeSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select * from " + table)) {
            while (row.next()) {
                Map<String, String> values = new TreeMap<>();
                for (int at = 1; at <= row.getMetaData().getColumnCount(); at++) {
                    String column = row.getMetaData().getColumnName(at).toLowerCase(Locale.ROOT);
                    values.put(
                            column,
                            column.equals("bytes") && !table.equals("secret")
                                    ? HexFormat.of().formatHex(row.getBytes(at))
                                    : row.getString(at));
                }
                rows.add(values.toString());
            }
        }
        return rows;
    }

    private static void marks(Connection connection) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into ledger_mark (id, person_id, recorded_at) values (?, 1, 1)")) {
            for (long each = 0; each < MANY; each++) {
                insert.setLong(1, 1_000_000 + each * 7);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** Engines order these otherwise: by code points, or by halves of pairs. */
    private static void tags(Connection connection) throws SQLException {
        String[] ends = {"", "\u00E9", "\uFB01", "\uD83D\uDE80", "Z", "z"};
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into activity_tag (tag, about_kind, about_id, community_id, touched_at) values (?, ?, ?, 1, 1)")) {
            for (int each = 0; each < MANY; each++) {
                insert.setString(1, each % 10 + ends[each % ends.length] + ":" + each);
                insert.setString(2, each % 3 == 0 ? "\uFB01" : "\uD83D\uDE80");
                insert.setLong(3, each / 100);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void update(Connection connection, String statement, Object... values) throws SQLException {
        try (PreparedStatement prepared = connection.prepareStatement(statement)) {
            for (int at = 0; at < values.length; at++) {
                prepared.setObject(at + 1, values[at]);
            }
            prepared.executeUpdate();
        }
    }

    private static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        new Random(7).nextBytes(bytes);
        return bytes;
    }
}
