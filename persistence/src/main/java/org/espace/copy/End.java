package org.espace.copy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.espace.jpa.BareDatabase;
import org.espace.jpa.DatabaseConfig;

/**
 * One of the two databases, with the connection that all is done by.
 *
 * @param place names the database, without secrets
 */
record End(BareDatabase database, Connection connection, String place) implements AutoCloseable {

    /** To be read: on PostgreSQL as it is at one moment, whoever writes meanwhile. Derby's is ours alone while we have it open. */
    static End source(DatabaseConfig config) throws SQLException {
        End end = of(BareDatabase.open(config), config);
        if (end.database.isPostgresql()) {
            end.connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        }
        end.connection.setReadOnly(true);
        return end;
    }

    /** @throws CannotCopy when the database could not hold every text */
    static End target(DatabaseConfig config) throws SQLException {
        End end = of(BareDatabase.openOrMake(config), config);
        String encoding = end.database.isPostgresql() ? end.word("show server_encoding") : "UTF8";
        if (!encoding.equals("UTF8")) {
            end.close();
            throw new CannotCopy("Expected a database whose texts are in UTF8, found " + encoding
                    + ": make it with create database … encoding 'UTF8'.");
        }
        return end;
    }

    private static End of(BareDatabase database, DatabaseConfig config) throws SQLException {
        return new End(database, database.connect(), config.place());
    }

    /** @throws CannotCopy when it is not an ended one with the tables of this version; it is closed then */
    End whole() throws SQLException {
        String found =
                switch (database.age()) {
                    case CURRENT -> new Marks(connection).exist() ? "a copy that was not ended: end it first" : "";
                    case NONE -> "none of its tables: name another";
                    case OLDER ->
                        "tables of an earlier version: start this version with it once, which brings them up to date, and stop it";
                    case NEWER -> "tables of a later version: copy with that one";
                };
        if (found.isEmpty()) {
            return this;
        }
        close();
        throw new CannotCopy("Expected a database of this version of eSpace in " + place + ", found " + found + ".");
    }

    long count(Table table) throws SQLException {
        return Long.parseLong(word("select count(*) from " + table.name()));
    }

    private String word(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            return row.next() ? String.valueOf(row.getString(1)) : "";
        }
    }

    /** What was not committed is lost. */
    @Override
    public void close() throws SQLException {
        if (!connection.isClosed()) {
            try (database;
                    connection) {
                connection.rollback();
            }
        }
    }
}
