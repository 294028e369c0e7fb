package org.espace.jpa;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The two database engines eSpace speaks, told apart by what the driver says of itself. */
enum Engine {
    DERBY("derby", "org.eclipse.persistence.platform.database.DerbyPlatform"),
    POSTGRESQL("postgresql", "org.eclipse.persistence.platform.database.PostgreSQLPlatform");

    private static final String SHUT_DOWN = "08006";

    final String folder;
    final String platform;

    Engine(String folder, String platform) {
        this.folder = folder;
        this.platform = platform;
    }

    static Engine of(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection()) {
            String product = connection.getMetaData().getDatabaseProductName();
            return switch (product) {
                case "Apache Derby" -> DERBY;
                case "PostgreSQL" -> POSTGRESQL;
                default ->
                    throw new SQLException(
                            "expected Apache Derby or PostgreSQL, found \"" + product + "\"; give another --database");
            };
        }
    }

    /** The driver that we bring for a URL; null for one that the host has to bring. */
    static @Nullable String driver(String url) {
        if (url.startsWith("jdbc:postgresql:")) {
            return "org.postgresql.Driver";
        }
        return url.startsWith("jdbc:derby://") ? null : "org.apache.derby.iapi.jdbc.AutoloadedDriver";
    }

    /** An embedded Derby database keeps its files locked until it is told to stop. */
    static void stopEmbedded(String url) {
        try {
            DriverManager.getConnection(url.replaceFirst(";.*$", "") + ";shutdown=true")
                    .close();
        } catch (SQLException told) {
            if (!SHUT_DOWN.equals(told.getSQLState())) {
                throw new IllegalStateException("Derby did not stop cleanly: " + told.getMessage(), told);
            }
        }
    }
}
