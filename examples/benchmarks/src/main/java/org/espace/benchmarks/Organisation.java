package org.espace.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import org.espace.domain.Domain;
import org.espace.jpa.Database;
import org.espace.jpa.DatabaseConfig;

/** A database with a population in it. */
final class Organisation {
    private final Population population;
    private final String url;
    private final Path sheets;

    /** @param sheets a folder for files that are gone again afterwards */
    Organisation(Population population, String url, Path sheets) {
        this.population = population;
        this.url = url;
        this.sheets = sheets;
    }

    /** The embedded database for so many people in a folder, made where it is missing; the mark is written last. */
    static DatabaseConfig embedded(Path folder, int people) throws IOException, SQLException {
        Path home = folder.resolve("people-" + people).toAbsolutePath();
        Path mark = home.resolve("complete");
        DatabaseConfig config = DatabaseConfig.embedded(home.resolve("db"));
        if (!Files.exists(mark)) {
            if (Files.exists(home)) {
                throw new IOException("Expected a complete database in \"" + home
                        + "\", found one that was broken off: delete this folder, and start again.");
            }
            Files.createDirectories(home);
            new Organisation(new Population(people), config.url(), home).make();
            Files.createFile(mark);
        }
        return config;
    }

    /** Fills an empty database. */
    void make() throws IOException, SQLException {
        // Opened twice: the schema is made by the one who reads it, and the rows come in by an engine's own way.
        Database.open(DatabaseConfig.of(url)).close();
        try (Connection connection = DriverManager.getConnection(url)) {
            Load load = new Load(connection);
            long now = Clock.systemUTC().millis();
            Sheets people = new Sheets(population, sheets, load);
            people.units();
            people.people();
            Talk talk = new Talk(population, sheets, load);
            talk.communities(now);
            talk.questions(now);
            load.done();
        }
        try (Database database = Database.open(DatabaseConfig.of(url))) {
            Domain.over(database, Clock.systemUTC()).people().recountUnits();
        }
    }
}
