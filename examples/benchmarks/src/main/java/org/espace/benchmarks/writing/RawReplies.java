package org.espace.benchmarks.writing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** The same rows by statements prepared once, on a connection of each writer's own; ids are counted here. Nobody is asked whether it is allowed. */
final class RawReplies implements Replies {
    private static final String COUNT = "update question set answers = answers + 1,"
            + " answered_at = case when answered_at < ? then ? else answered_at end,"
            + " last_activity = case when last_activity < ? then ? else last_activity end,"
            + " progress = case when progress = 2 then progress when returned_at > ? and returned_at > answered_at then 3 else 1 end"
            + " where id = ?";
    private static final String ANSWER =
            "insert into answer (id, question_id, author_id, body, answered_at, place, useful, edits)"
                    + " values (?, ?, ?, ?, ?, 1, 0, 0)";
    private static final String LEDGER =
            "insert into ledger (id, happened_at, recorded_at, community_id, kind, subject_id, actor_id, about_kind, about_id)"
                    + " values (?, ?, ?, ?, 'question-answered', ?, ?, 'question', ?)";
    private static final String TAGS =
            "update activity_tag set touched_at = ? where about_kind = ? and about_id = ? and touched_at < ?";

    private final Forum forum;
    private final AtomicLong next = new AtomicLong(1L << 40);
    private final List<Writer> writers = new ArrayList<>();

    private record Writer(
            Connection connection,
            PreparedStatement count,
            PreparedStatement answer,
            PreparedStatement ledger,
            PreparedStatement tags) {

        static Writer on(Connection connection) throws SQLException {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            return new Writer(
                    connection,
                    connection.prepareStatement(COUNT),
                    connection.prepareStatement(ANSWER),
                    connection.prepareStatement(LEDGER),
                    connection.prepareStatement(TAGS));
        }
    }

    RawReplies(String url, Forum forum) throws SQLException {
        this.forum = forum;
        for (int i = 0; i < Forum.WRITERS; i++) {
            writers.add(Writer.on(DriverManager.getConnection(url)));
        }
    }

    @Override
    public void post(Layout layout, int writer) throws SQLException {
        Writer by = writers.get(writer);
        long question = forum.question(layout, writer);
        long person = forum.actor(writer).person();
        long answer = next.getAndIncrement();
        long now = forum.now();
        run(by.count(), now, now, now, now, now, question);
        run(by.answer(), answer, question, person, Forum.TEXT, now);
        run(by.ledger(), answer, now, now, forum.community(layout, writer), answer, person, question);
        run(by.tags(), now, "question", question, now);
        by.connection().commit();
    }

    @Override
    public void close() throws SQLException {
        for (Writer each : writers) {
            each.connection().close();
        }
    }

    private static void run(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Long number) {
                statement.setLong(i + 1, number);
            } else {
                statement.setString(i + 1, (String) values[i]);
            }
        }
        statement.executeUpdate();
    }
}
