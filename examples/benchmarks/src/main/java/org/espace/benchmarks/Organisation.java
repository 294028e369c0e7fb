package org.espace.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Consumer;
import org.espace.domain.Domain;
import org.espace.jpa.Database;
import org.espace.jpa.DatabaseConfig;

/** A database with a population in it, and with what it asks and answers. */
final class Organisation {
    private final Forum forum;
    private final String url;
    private final Path sheets;

    /** @param sheets a folder for files that are gone again afterwards */
    Organisation(Forum forum, String url, Path sheets) {
        this.forum = forum;
        this.url = url;
        this.sheets = sheets;
    }

    /** What came in: rows, and how long it took to write, load and count them. */
    record Made(long rows, Duration time) {
        double perSecond() {
            return rows / (time.toNanos() / 1e9);
        }
    }

    /** The embedded database for so many people in a folder, with twice as many posts. */
    static DatabaseConfig embedded(Path folder, int people) throws IOException, SQLException {
        return embedded(folder, Forum.of(new Population(people)), made -> {});
    }

    /**
     * The same with any number of posts, made where it is missing; the mark is written last.
     *
     * @param told hears of it when it was made
     */
    static DatabaseConfig embedded(Path folder, Forum forum, Consumer<Made> told) throws IOException, SQLException {
        Path home = home(folder, forum);
        Path mark = home.resolve("complete");
        DatabaseConfig config = DatabaseConfig.embedded(home.resolve("db"));
        if (!Files.exists(mark)) {
            if (Files.exists(home)) {
                throw new IOException("Expected a complete database in \"" + home
                        + "\", found one that was broken off: delete this folder, and start again.");
            }
            Files.createDirectories(home);
            told.accept(new Organisation(forum, config.url(), home).make());
            Files.createFile(mark);
        }
        return config;
    }

    /** Where the embedded database is, and what goes with it. */
    static Path home(Path folder, Forum forum) {
        return folder.resolve("people-" + forum.population().people() + "-posts-" + forum.posts())
                .toAbsolutePath();
    }

    /** Another database, filled where it is empty. @throws IOException when something else is in it */
    static DatabaseConfig at(String url, Path folder, Forum forum, Consumer<Made> told)
            throws IOException, SQLException {
        DatabaseConfig config = DatabaseConfig.of(url);
        Database.open(config).close();
        long found = people(url);
        if (found == 0) {
            told.accept(new Organisation(forum, url, folder).make());
        } else if (Math.abs(found - forum.population().people()) > 1) {
            throw new IOException("Expected an empty database or one with "
                    + forum.population().people() + " people in it, found " + found
                    + ": give the size it was made with.");
        }
        return config;
    }

    private static long people(String url) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("select count(*) from person")) {
            count.next();
            return count.getLong(1);
        }
    }

    /** Fills an empty database. */
    Made make() throws IOException, SQLException {
        long from = System.nanoTime();
        // Opened twice: the schema is made by the one who reads it, and the rows come in by an engine's own way.
        Database.open(DatabaseConfig.of(url)).close();
        long rows;
        try (Connection connection = DriverManager.getConnection(url)) {
            Load load = new Load(connection);
            fill(load);
            load.done();
            rows = load.rows();
        }
        try (Database database = Database.open(DatabaseConfig.of(url))) {
            Domain domain = Domain.over(database, Clock.systemUTC());
            domain.people().recountUnits();
            domain.communities().foldFigures();
        }
        return new Made(rows, Duration.ofNanos(System.nanoTime() - from));
    }

    private void fill(Load load) throws IOException, SQLException {
        Moments moments = new Moments(Clock.systemUTC().millis());
        Sheets people = new Sheets(forum.population(), sheets, load);
        people.units();
        people.people();
        try (Journal journal = new Journal(sheets);
                Talk talk = new Talk(forum, moments, journal, sheets)) {
            Rooms rooms = new Rooms(forum, sheets, load);
            rooms.communities(moments.beginning(), journal);
            talk.write();
            talk.into(load);
            rooms.memberships(moments, talk.wrote(), journal);
            journal.into(load);
        }
    }
}
