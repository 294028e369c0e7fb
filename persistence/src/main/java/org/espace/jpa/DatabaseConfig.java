package org.espace.jpa;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where the database is. Secrets are masked when it is printed.
 *
 * @param url a JDBC URL of Derby or PostgreSQL
 * @param connections at most so many at once, 2 to 200, to each
 * @param replica the JDBC URL of a streaming replica of this PostgreSQL, which lists may be read from; null for none
 */
public record DatabaseConfig(
        String url,
        @Nullable String user,
        @Nullable String password,
        int connections,
        @Nullable String replica) {
    static final int USUAL_CONNECTIONS = 16;

    public DatabaseConfig {
        if (!url.startsWith("jdbc:derby:") && !url.startsWith("jdbc:postgresql:")) {
            throw new IllegalArgumentException("Expected a database URL that starts with jdbc:derby: or"
                    + " jdbc:postgresql:, found \"" + masked(url) + "\".");
        }
        if (connections < 2 || connections > 200) {
            throw new IllegalArgumentException("Expected 2 to 200 connections, found " + connections + ".");
        }
        if (replica != null && !(isPostgresql(url) && isPostgresql(replica))) {
            throw new IllegalArgumentException("Expected a replica that starts with jdbc:postgresql: beside a database"
                    + " that does, found \"" + masked(replica) + "\" beside \"" + masked(url) + "\".");
        }
    }

    public static DatabaseConfig of(String url) {
        return new DatabaseConfig(url, null, null, USUAL_CONNECTIONS, null);
    }

    /** The same with this replica. @param other null for none */
    public DatabaseConfig replica(@Nullable String other) {
        return new DatabaseConfig(url, user, password, connections, other);
    }

    /** An embedded Derby database in a folder, made at the first start. */
    public static DatabaseConfig embedded(Path folder) {
        return of("jdbc:derby:directory:" + folder.toAbsolutePath().normalize() + ";create=true");
    }

    /**
     * The place alone, alike however it is reached: without user, password and other attributes. Tells whether two are the same database, as far as a
     * URL can.
     */
    public String place() {
        String bare = url.replaceFirst(url.startsWith("jdbc:derby:") ? ";.*$" : "\\?.*$", "");
        return bare.replaceFirst("^jdbc:derby:directory:", "jdbc:derby:");
    }

    /** An embedded one is made, or never made, where there is none; others are as they are. */
    DatabaseConfig creating(boolean make) {
        if (!isEmbedded()) {
            return this;
        }
        String found = url.replaceAll("(?i);create=[^;]*", "");
        return new DatabaseConfig(make ? found + ";create=true" : found, user, password, connections, null);
    }

    boolean isEmbedded() {
        return url.startsWith("jdbc:derby:") && !url.startsWith("jdbc:derby://");
    }

    /** The URL as it may be shown: without a password. */
    String shown() {
        return masked(url);
    }

    @Override
    public String toString() {
        return "DatabaseConfig[" + shown() + "]";
    }

    private static boolean isPostgresql(String url) {
        return url.startsWith("jdbc:postgresql:");
    }

    static String masked(String url) {
        return url.replaceFirst("(?i)password=[^&;]*", "password=***");
    }
}
