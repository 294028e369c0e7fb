package org.espace.example.portlets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.espace.community.Privacy;
import org.espace.domain.DataFolder;
import org.espace.jpa.Database;
import org.espace.test.Town;

/** What is in the database that the war finds. */
record Panels(Path data, long falls, long audit, long lowAtNight) {
    static final String PASSWORD = "try-espace";
    static final String LOW_AT_NIGHT = "How do you keep falls low at night?";
    static final String AUDITED = "Which wards are audited?";

    /** A new database with two communities of ann's and bo's, and a question in each. */
    static Panels prepare() {
        try {
            Path folder = Files.createTempDirectory(
                    Files.createDirectories(Path.of("target").toAbsolutePath()), "data-");
            Path data = folder.resolve("espace");
            try (Database database = Database.open(new DataFolder(data).database())) {
                Town town = new Town(database);
                long falls = town.community("Falls", Privacy.OPEN);
                long audit = town.community("Audit", Privacy.OPEN);
                long question = town.question(falls, LOW_AT_NIGHT, "falls");
                town.question(audit, AUDITED, "audit");
                return new Panels(data, falls, audit, question);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
