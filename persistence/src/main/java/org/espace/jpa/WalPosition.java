package org.espace.jpa;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * How far a PostgreSQL has written its log. Whatever anybody saw committed lies before it, so a replica that has replayed the log to here knows all of that.
 *
 * @param at a log sequence number: bytes since the beginning
 * @param timeline in eight hexadecimal digits; another one after a replica took the primary's place
 * @param system which installation: numbers of different ones cannot be compared
 */
record WalPosition(long at, String timeline, long system) {
    // Who commits without waiting for the disk makes visible what is not yet flushed.
    private static final String WRITTEN = "select case current_setting('synchronous_commit') when 'off'"
            + " then pg_current_wal_insert_lsn() else pg_current_wal_flush_lsn() end - '0/0'::pg_lsn,"
            + " substr(pg_walfile_name(pg_current_wal_flush_lsn()), 1, 8),"
            + " (select system_identifier from pg_control_system())";

    // A replica that became a primary still tells what it replayed last: so it has to be one still.
    private static final String REPLAYED = "select pg_last_wal_replay_lsn() - '0/0'::pg_lsn where pg_is_in_recovery()"
            + " and (select upper(lpad(to_hex(timeline_id), 8, '0')) from pg_control_checkpoint()) = ?"
            + " and (select system_identifier from pg_control_system()) = ?";

    /** Of a primary, now. */
    static WalPosition of(Connection primary) throws SQLException {
        try (Statement statement = primary.createStatement();
                ResultSet found = statement.executeQuery(WRITTEN)) {
            found.next();
            return new WalPosition(found.getLong(1), found.getString(2), found.getLong(3));
        }
    }

    /** How far a replica of that primary has come; -1 where this connection leads to no such replica. */
    long reachedBy(Connection replica) throws SQLException {
        try (PreparedStatement statement = replica.prepareStatement(REPLAYED)) {
            statement.setString(1, timeline);
            statement.setLong(2, system);
            try (ResultSet found = statement.executeQuery()) {
                return found.next() ? found.getLong(1) : -1;
            }
        }
    }
}
