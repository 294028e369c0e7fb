package org.espace.jpa;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The two database engines eSpace speaks, told apart by what the driver says of itself. */
enum Engine {
    DERBY(
            "derby",
            "org.eclipse.persistence.platform.database.DerbyPlatform",
            "select 1 from sys.systables where tablename = 'ESPACE_COPY'"),
    POSTGRESQL(
            "postgresql",
            "org.eclipse.persistence.platform.database.PostgreSQLPlatform",
            "select 1 from information_schema.tables where table_schema = current_schema() and table_name = 'espace_copy'");

    private static final String SHUT_DOWN = "08006";
    private static final String ENGINE_SHUT_DOWN = "XJ015";
    private static final String NO_DRIVER = "08001";

    final String folder;
    final String platform;
    /** Finds a row where a copy was begun and not ended: a failed question for that table would be a fault in the server's log. */
    final String copyMarks;

    Engine(String folder, String platform, String copyMarks) {
        this.folder = folder;
        this.platform = platform;
        this.copyMarks = copyMarks;
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

    /** An embedded Derby database keeps its files locked, or all its pages in memory, until it is told to stop or to go. */
    static void stopEmbedded(String url) {
        tell(url, url.startsWith("jdbc:derby:memory:") ? "drop=true" : "shutdown=true");
    }

    /** Derby does as it is told, and says so by an exception. */
    private static void tell(String url, String order) {
        try {
            DriverManager.getConnection(url.replaceFirst(";.*$", "") + ";" + order)
                    .close();
        } catch (SQLException told) {
            if (!SHUT_DOWN.equals(told.getSQLState())) {
                throw new IllegalStateException("Derby did not stop cleanly: " + told.getMessage(), told);
            }
        }
    }

    /** Derby's own threads and every registered driver would keep a class loader alive that is about to go. */
    static void leave(ClassLoader loader) {
        for (Driver driver : DriverManager.drivers().toList()) {
            if (driver.getClass().getClassLoader() != loader) {
                continue;
            }
            try {
                if (driver.getClass().getName().startsWith("org.apache.derby.")) {
                    stopDerby();
                }
                DriverManager.deregisterDriver(driver);
            } catch (SQLException told) {
                throw new IllegalStateException("A driver could not be taken back: " + told.getMessage(), told);
            }
        }
    }

    private static void stopDerby() throws SQLException {
        try {
            DriverManager.getConnection("jdbc:derby:;shutdown=true").close();
        } catch (SQLException told) {
            if (!ENGINE_SHUT_DOWN.equals(told.getSQLState()) && !NO_DRIVER.equals(told.getSQLState())) {
                throw told;
            }
        }
    }
}
