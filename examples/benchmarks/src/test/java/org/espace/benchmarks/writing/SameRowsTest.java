package org.espace.benchmarks.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.espace.domain.Domain;
import org.espace.jpa.Database;
import org.espace.jpa.DatabaseConfig;
import org.espace.test.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the service is compared with leaves the rows that the service leaves, or the comparison would be of different things. */
class SameRowsTest {
    private static final List<String> TOLD = List.of(
            "select count(*), min(body), max(place), max(useful), max(edits) from answer where question_id = %d",
            "select answers, progress, useful, closed, edits from question where id = %d",
            "select count(*), min(kind), min(about_kind) from ledger where about_id = %d and kind = 'question-answered'",
            "select count(*) from activity_tag t, question q where q.id = %d and t.about_id = q.id and t.about_kind = 'question'"
                    + " and t.touched_at = q.answered_at and q.answered_at = q.last_activity");

    @ParameterizedTest
    @EnumSource
    void a_reply_leaves_the_same_rows_either_way(TestDatabase engine) throws Exception {
        String url = engine.newUrl();
        try (Database database = Database.open(DatabaseConfig.of(url));
                Connection connection = DriverManager.getConnection(url)) {
            Domain domain = Domain.over(database, Clock.systemUTC());
            Forum forum = new Forum(domain);
            Replies service = new ServiceReplies(domain, forum);
            try (Replies raw = new RawReplies(url, forum)) {
                Map<String, Long> empty = rows(connection);
                service.post(Layout.APART, 1);
                Map<String, Long> some = rows(connection);
                raw.post(Layout.APART, 2);
                assertEquals(more(empty, some), more(some, rows(connection)));
            }
            assertEquals(
                    told(connection, forum.question(Layout.APART, 1)),
                    told(connection, forum.question(Layout.APART, 2)));
        }
    }

    private static Map<String, Long> rows(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet found = connection.getMetaData().getTables(null, null, "%", new String[] {"TABLE"})) {
            while (found.next()) {
                tables.add("\"%s\".\"%s\"".formatted(found.getString("TABLE_SCHEM"), found.getString("TABLE_NAME")));
            }
        }
        Map<String, Long> rows = new TreeMap<>();
        for (String table : tables) {
            rows.put(
                    table,
                    Long.parseLong(
                            asked(connection, "select count(*) from " + table).get(0)));
        }
        return rows;
    }

    private static Map<String, Long> more(Map<String, Long> before, Map<String, Long> after) {
        Map<String, Long> more = new TreeMap<>();
        after.forEach((table, rows) -> more.put(table, rows - before.getOrDefault(table, 0L)));
        more.values().removeIf(rows -> rows == 0);
        return more;
    }

    private static List<List<String>> told(Connection connection, long question) throws SQLException {
        List<List<String>> told = new ArrayList<>();
        for (String each : TOLD) {
            told.add(asked(connection, each.formatted(question)));
        }
        return told;
    }

    /** The one row. */
    private static List<String> asked(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            found.next();
            List<String> values = new ArrayList<>();
            for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                values.add(found.getString(i));
            }
            return values;
        }
    }
}
